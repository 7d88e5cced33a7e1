// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include <map>
#include <string>

namespace tanhgram {

/// The panels below the figures, one at a time, by the names that lessons call them: "weights", "training".
/// Only as high as the panel in front.
class BottomPane : public QTabWidget {
    Q_OBJECT

public:
    explicit BottomPane(QWidget* parent = nullptr);

    /// Adds a panel under its lesson name and the title on its tab.
    void addPanel(const std::string& name, QWidget* panel, const QString& title);

    /// Brings the panel of that name to the front; an unknown name changes nothing.
    void showPanel(const std::string& name);

    /// The name of the panel in front; empty if there is none.
    std::string panelInFront() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// A page behind that breaks its lines must not ask for their height.
    bool hasHeightForWidth() const override { return false; }

private:
    void fitHeight();

    std::map<std::string, QWidget*> panels_;
};

} // namespace tanhgram

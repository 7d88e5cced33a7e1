// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace tanhgram {

/// Two groups of controls at the ends of a row, or below one another where the row is too narrow for both.
class ToolRow : public QWidget {
    Q_OBJECT

public:
    ToolRow(QWidget* first, QWidget* last, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void fit();

    QWidget* first_;
    QWidget* last_;
    QBoxLayout* layout_;
};

} // namespace tanhgram

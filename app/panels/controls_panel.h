// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/viewpoint.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace tanhgram {

/// Every weight and bias, laid out as the matrices they are, the activation, and the ways back. A network of
/// another shape than 2-2-1 has them in a table instead.
class ControlsPanel : public QWidget {
    Q_OBJECT

public:
    ControlsPanel(Document& document, Viewpoint& viewpoint, QWidget* parent = nullptr);

    /// Whether there is a preset of a step to go back to.
    void setPresetShown(bool shown);

signals:
    /// Back to the state the lesson or the file began with.
    void resetRequested();
    /// Back to what the present step sets.
    void presetRequested();

private:
    QWidget* matrices();
    QWidget* control(const char* key, QWidget* page);
    QWidget* choices();
    void showDocument();

    Document& document_;
    Viewpoint& viewpoint_;
    QStackedWidget* stack_;
    QToolButton* preset_ = nullptr;
};

} // namespace tanhgram

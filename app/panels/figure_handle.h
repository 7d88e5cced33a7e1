// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace tanhgram {

/// A small button in the corner of a figure: a click opens what can be done with the figure, a drag from it
/// takes the figure along.
class FigureHandle : public QToolButton {
    Q_OBJECT

public:
    explicit FigureHandle(QWidget* parent = nullptr);

signals:
    void dragStarted();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QPoint pressedAt_;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_handle.h"

#include <QApplication>
#include <QMouseEvent>

namespace tanhgram {

FigureHandle::FigureHandle(QWidget* parent) : QToolButton(parent) {
    setText(QStringLiteral("⋮"));
    setAutoRaise(true);
    const QString what = tr("Export, copy or pin this figure, or see its numbers; drag from here to take it "
                            "into another program");
    setToolTip(what);
    setAccessibleName(what);
}

void FigureHandle::mousePressEvent(QMouseEvent* event) {
    pressedAt_ = event->pos();
    QToolButton::mousePressEvent(event);
}

void FigureHandle::mouseMoveEvent(QMouseEvent* event) {
    const bool far = (event->pos() - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
    if (!isDown() || !far) {
        QToolButton::mouseMoveEvent(event);
        return;
    }
    setDown(false);
    emit dragStarted();
}

} // namespace tanhgram

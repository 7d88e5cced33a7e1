// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/page_scroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace tanhgram {

PageScroll::PageScroll(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its parts take the keyboard, and what they do not use of it scrolls the page.
    setFocusPolicy(Qt::NoFocus);
}

QSize PageScroll::minimumSizeHint() const {
    QSize least = QScrollArea::minimumSizeHint();
    if (widget() == nullptr)
        return least;
    constexpr int readable = 38; // letters of a line, fewer of which would be hard to read
    const int page =
        std::max(widget()->minimumSizeHint().width(), readable * fontMetrics().averageCharWidth()) +
        verticalScrollBar()->sizeHint().width();
    least.setWidth(std::max(least.width(), std::min(page, window()->width() / 2)));
    return least;
}

bool PageScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace tanhgram

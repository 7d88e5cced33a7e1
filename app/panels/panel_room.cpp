// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/panel_room.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr int narrowest = 700; ///< what the smallest window leaves beside a lesson

} // namespace

PanelRoom::PanelRoom(QWidget* panel, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(panel);
    panel->installEventFilter(this);
}

int PanelRoom::barHeight() const {
    return widget()->minimumSizeHint().width() > width() ? style()->pixelMetric(QStyle::PM_ScrollBarExtent)
                                                         : 0;
}

// Words that wrap need more lines in less room; the panel is made that high, whatever it may do with less.
int PanelRoom::heightHere() const {
    const int least = widget()->minimumSizeHint().width();
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(std::max(width(), least)) : 0;
}

QSize PanelRoom::sizeHint() const {
    const QSize whole = widget()->sizeHint();
    return {whole.width(), std::max(whole.height(), heightHere()) + barHeight()};
}

QSize PanelRoom::minimumSizeHint() const {
    const QSize least = widget()->minimumSizeHint();
    return {std::min(least.width(), narrowest), std::max(least.height(), heightHere()) + barHeight()};
}

void PanelRoom::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

bool PanelRoom::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace tanhgram

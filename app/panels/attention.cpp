// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/attention.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace tanhgram {

Attention::Attention(QWidget& control, Viewpoint& viewpoint, std::set<std::string> keys)
    : QObject(&control), viewpoint_(viewpoint), keys_(std::move(keys)) {
    control.installEventFilter(this);
    for (QWidget* part : control.findChildren<QWidget*>())
        part->installEventFilter(this);
}

bool Attention::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
        if (watched == parent())
            turn(hovered_, event->type() == QEvent::Enter);
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        turn(focused_, event->type() == QEvent::FocusIn);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Attention::turn(bool& what, bool on) {
    what = on;
    if (hovered_ || focused_)
        viewpoint_.emphasise(keys_);
    else if (viewpoint_.look().emphasis == keys_)
        viewpoint_.emphasise({});
}

} // namespace tanhgram

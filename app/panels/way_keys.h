// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace tanhgram {

/// The keys that go back and on in a window of that direction: the arrow points the way that the buttons do.
inline QKeySequence keysBack(Qt::LayoutDirection direction) {
    return QKeySequence(Qt::ALT | (direction == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left));
}
inline QKeySequence keysOn(Qt::LayoutDirection direction) {
    return QKeySequence(Qt::ALT | (direction == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right));
}

} // namespace tanhgram

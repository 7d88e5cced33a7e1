// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace tanhgram {

/// What a button does to the timeline.
enum class Transport { ToStart, Play, Pause, Update, Epoch, ToEnd };

/// Its sign, in the colours of buttons' text: those of the style are dark, and vanish on a dark ground.
QIcon transportIcon(Transport transport, const QPalette& palette);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/path.h"

#include <Qt>

#include <optional>

class QKeyEvent;

namespace tanhgram {

/// How far one stroke of the keyboard or notch of the wheel goes: 0.1; with Shift 1, with Ctrl 0.01.
double strideOf(Qt::KeyboardModifiers modifiers);

/// The way that an arrow or page key moves a grip; nothing for other keys. Pages are strides of 1 upward and
/// downward.
std::optional<Vertex> wayOf(const QKeyEvent& event);

/// Whether the key begins a number: a digit, a sign or a decimal point.
bool beginsNumber(const QKeyEvent& event);

/// Whether the key is one for the grip in focus: it moves it or opens its card (Enter, F2, a number).
bool isGripKey(const QKeyEvent& event);

} // namespace tanhgram

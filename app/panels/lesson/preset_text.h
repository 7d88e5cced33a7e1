// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/lesson.h"

#include <QString>

namespace tanhgram {

/// A patch of `network`, or one that leads to it, in words a student reads: "w₂₁ = 1, activation = tanh",
/// "weights of layer 2 = [[1, 0]], initial weights = drawn".
QString patchText(const Network& network, const Patch& patch);

/// What is said of rows of numbers: all of them, or that there are new ones, where a table shows them.
enum class Rows { Spelled, Mentioned };

/// What entering a step changed, in a line: "This step sets w₂₁ = 1, activation = tanh." Empty if nothing.
QString presetText(const Lesson& lesson, StepIndex index, Rows rows = Rows::Spelled);

} // namespace tanhgram

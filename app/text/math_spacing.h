// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/math/tree.h"

namespace tanhgram {

/// What a piece is to its neighbours.
MathClass classOf(const MathNode& node);

/// The class of every piece of a row: a sign with nothing on one side of it to act on is no binary operator.
std::vector<MathClass> classesOf(const MathRow& row);

/// The space between two neighbours in em (The TeXbook, p. 170); in scripts only operators keep some.
double spaceBetween(MathClass left, MathClass right, bool inScript);

} // namespace tanhgram

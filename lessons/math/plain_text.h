// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/math/tree.h"
#include "lessons/math/values.h"

namespace tanhgram {

/// A formula as one line of text, for the clipboard and for screen readers: "w₁₁", "(a + b)/c",
/// "[[1, 0], [0, 1]]". Values that `values` does not know stay "{{w11}}".
QString plainText(const MathRow& row, const ValueText& values = {});

/// A lesson's Markdown with its formulas in that form, for programs that do not set them: "$w_{11}$ is 1"
/// becomes "w₁₁ is 1".
QString withPlainFormulas(const QString& markdown);

} // namespace tanhgram

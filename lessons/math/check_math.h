// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"
#include "core/experiment/experiment.h"

#include <QString>

namespace tanhgram {

/// Everything wrong with the formulas and the {{values}} of a Markdown text: unknown commands, braces that
/// are not closed, names that mean nothing in `experiment`. Lines and columns are those of the text, from 1.
Diagnostics checkMath(const QString& markdown, const Experiment& experiment);

} // namespace tanhgram

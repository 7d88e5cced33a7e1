// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/patch.h"

namespace tanhgram {

/// What every `put...` gives: nothing if it was done, else what is wrong.
using Trouble = std::optional<Diagnostic>;

/// Carries out one assignment to the data: "data" (a generator's name), "data.points" (rows x1, x2, label),
/// "data.name", or one of the numbers of a sample; a number makes a name alone a sample.
Trouble putData(DataSource& data, const Assignment& assignment);

/// Carries out one assignment to the network: any key of a weight, a bias, a whole matrix or row, or an
/// activation. Shapes stay as they are.
Trouble putNetwork(Network& network, const Assignment& assignment);

/// Carries out one assignment to "training....".
Trouble putTraining(Training& training, const Assignment& assignment);

/// The diagnostic for a value of the wrong type; `wanted` is a sentence on what the key %1 takes.
Diagnostic wrongType(const Assignment& assignment, const Phrase& wanted);

/// The number in the assignment, or the trouble with it (not a number, not finite).
std::optional<double> numberOf(const Assignment& assignment, Trouble& trouble);

} // namespace tanhgram

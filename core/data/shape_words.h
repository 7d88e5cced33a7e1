// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/generators.h"
#include "core/words/text.h"

namespace tanhgram {

/// What people call a named data set: "parabolas", "XOR", "Gaussians".
Text inWords(Generator shape);

} // namespace tanhgram

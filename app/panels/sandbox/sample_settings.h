// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/training/settings.h"

namespace tanhgram {

/// The numbers of a sample that have a slider: noise and the number of samples.
std::vector<Setting> sampleSettings();

} // namespace tanhgram

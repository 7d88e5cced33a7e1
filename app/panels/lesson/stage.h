// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace tanhgram {

/// What a step wants to be seen around it.
struct Stage {
    std::vector<std::string> figures; ///< names from the catalogue, the main one first; empty: all
    std::string panel;                ///< the tab in front below the figures; empty: as it is
    bool controlsShown = true;
    bool entered = false; ///< the step was just entered: what was looked at before is over
    bool train = false;   ///< the step was just entered, and is to be trained from the state it has set
};

} // namespace tanhgram

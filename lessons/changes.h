// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/words/text.h"

#include <string>
#include <vector>

namespace tanhgram {

/// One thing in which two experiments differ: "w₁₁", "1", "2.5".
struct Change {
    Text name;
    Text from;
    Text to;

    bool operator==(const Change&) const = default;
};

/// Whether both networks have the same layers and units.
bool sameShape(const Network& a, const Network& b);

/// The number of units from layer to layer: "2-5-1".
std::string shapeText(const Network& network);

/// In what two experiments differ: activations, single weights and biases by their short names, training
/// settings, in that order. Of networks of different shape, the shape. Data are not
/// compared.
std::vector<Change> changes(const Experiment& from, const Experiment& to);

} // namespace tanhgram

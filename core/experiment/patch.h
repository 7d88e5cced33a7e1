// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/parsed.h"
#include "core/experiment/experiment.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tanhgram {

/// What a patch may put at a key: a number, a word, a row or a matrix of numbers.
using PatchValue = std::variant<double, std::string, std::vector<double>, std::vector<std::vector<double>>>;

/// "Put `value` at `key`": a short name (w11 ... b13, in a 2-2-1 network), "activation" (every hidden
/// layer), or a dotted key of the experiment file ("training.seed", "hidden.0.weights", "output.bias").
struct Assignment {
    std::string key;
    PatchValue value;
    Position position;

    bool operator==(const Assignment&) const = default;
};

/// A change to an experiment: what lesson steps, sliders and `--set` all say. Applied in order.
using Patch = std::vector<Assignment>;

/// `experiment` with `patch` applied, or every error in it (unknown names with a "did you mean",
/// wrong types and shapes, numbers that are not finite), at the positions its assignments carry.
Parsed<Experiment> patched(const Experiment& experiment, const Patch& patch);

/// One assignment from command-line text such as "w21=1.0", "activation=tanh" or
/// "hidden.0.weights=[[1,0],[0,1]]".
Parsed<Assignment> parseAssignment(std::string_view text);

/// The number that a key names, or nothing if it names none in this experiment's network.
std::optional<double> numberAt(const Experiment& experiment, std::string_view key);

/// Whether the network is the 2-2-1 network in which w11 ... b13 have their meaning.
bool hasShortNames(const Network& network);

/// The short names in reading order: w11 w12 w21 w22 b11 b12 w13 w23 b13.
const std::vector<std::string>& shortNames();

/// The shortest patch that turns `from` into `to`, in short names where they exist. Both networks must have
/// the same shape; data from a CSV file are given as their points.
Patch difference(const Experiment& from, const Experiment& to);

} // namespace tanhgram

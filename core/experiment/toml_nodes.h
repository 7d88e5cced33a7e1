// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/parsed.h"
#include "core/experiment/patch.h"
#include "core/experiment/toml.h"

#include <toml++/toml.h>

#include <string>
#include <string_view>
#include <vector>

// What the TOML readers of the core and of the lessons share; nothing else sees toml++.
namespace tanhgram {

/// Where a node, or a key, stands in the text.
Position positionOf(const toml::node& node);
Position positionOf(const toml::key& key);

/// The table that a text is, or the one syntax error in it.
Parsed<toml::table> parseTable(std::string_view text);

/// An error for every key of `table`, which messages call `where`, that is not in `known`, each with a "did
/// you mean".
void refuseUnknownKeys(const toml::table& table, const std::vector<std::string>& known, const Text& where,
                       Diagnostics& problems);

/// A node as what a patch may hold: a number, a word, a row of numbers, or rows of numbers.
Parsed<PatchValue> patchValue(const toml::node& node);

/// `node` as an assignment to `key`, at the node's position.
void appendAssignment(const std::string& key, const toml::node& node, Patch& patch, Diagnostics& problems);

/// Every leaf of `table` as an assignment; a nested table lengthens the key: [training] seed = 1 gives
/// "training.seed". `prefix` is put before every key, without a dot if it is empty.
void appendAssignments(const toml::table& table, const std::string& prefix, Patch& patch,
                       Diagnostics& problems);

/// An experiment from a table of the experiment format; see parseExperiment.
Parsed<Experiment> experimentFrom(const toml::table& table, const FileReader& files);

} // namespace tanhgram

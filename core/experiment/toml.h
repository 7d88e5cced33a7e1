// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/parsed.h"
#include "core/experiment/experiment.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tanhgram {

/// Gives the text of a file named in an experiment ("data.csv"), or nothing if it may not be read. The
/// caller decides what may: the readers of this library open no file themselves.
using FileReader = std::function<std::optional<std::string>(const std::string& path)>;

/// Reads nothing: the choice where no file may be named.
std::optional<std::string> noFiles(const std::string& path);

/// No text longer than this, in bytes, is read: 1 MiB.
inline constexpr std::size_t largestExperiment = 1 << 20;

/// An experiment from the text of a `NAME.experiment.toml`. Every key has a default. All errors of the
/// text are reported in one pass, with line and column; on a syntax error just that one.
Parsed<Experiment> parseExperiment(std::string_view text, const FileReader& files = noFiles);

/// The text that reads back as exactly this experiment (numbers in the shortest form that round-trips).
std::string toToml(const Experiment& experiment);

} // namespace tanhgram

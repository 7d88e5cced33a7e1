// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/problem.h"
#include "core/words/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace tanhgram {

/// A place in a text file: line and column count from 1, columns in characters; 0 means "not known".
struct Position {
    int line = 0;
    int column = 0;

    bool operator==(const Position&) const = default;
};

enum class Severity { Error, Warning };

/// One thing wrong with one input: which problem, where, and a sentence that says what to do instead.
struct Diagnostic {
    Severity severity = Severity::Error;
    Problem problem = Problem::Syntax;
    Position position;
    Text message;

    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

/// An error of kind `problem` at `position`.
Diagnostic error(Problem problem, Position position, Text message);

/// A warning of kind `problem` at `position`.
Diagnostic warning(Problem problem, Position position, Text message);

/// Whether any entry is an error (warnings alone do not stop anything).
bool hasErrors(const Diagnostics& diagnostics);

/// The one line "FILE:LINE:COL: error: message"; a position that is not known is left out.
Text lineOf(const Diagnostic& diagnostic, std::string_view file);

/// That line in English, as programs read it.
std::string toText(const Diagnostic& diagnostic, std::string_view file);

} // namespace tanhgram

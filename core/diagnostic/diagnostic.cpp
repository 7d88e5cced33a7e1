// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/diagnostic.h"

#include <algorithm>
#include <utility>

namespace tanhgram {

Diagnostic error(Problem problem, Position position, Text message) {
    return {Severity::Error, problem, position, std::move(message)};
}

Diagnostic warning(Problem problem, Position position, Text message) {
    return {Severity::Warning, problem, position, std::move(message)};
}

bool hasErrors(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& each) { return each.severity == Severity::Error; });
}

Text lineOf(const Diagnostic& diagnostic, std::string_view file) {
    std::string place(file);
    if (diagnostic.position.line > 0) {
        place += ':' + std::to_string(diagnostic.position.line);
        if (diagnostic.position.column > 0)
            place += ':' + std::to_string(diagnostic.position.column);
    }
    const Text said = diagnostic.severity == Severity::Error
                          ? phrase("Message", "error: %1")(diagnostic.message)
                          : phrase("Message", "warning: %1")(diagnostic.message);
    return place.empty() ? said : notation("%1: %2")(place, said);
}

std::string toText(const Diagnostic& diagnostic, std::string_view file) {
    return english(lineOf(diagnostic, file));
}

} // namespace tanhgram

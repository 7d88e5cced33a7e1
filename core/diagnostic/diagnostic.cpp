// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/diagnostic.h"

#include <algorithm>
#include <utility>

namespace tanhgram {

Diagnostic error(Problem problem, Position position, std::string message) {
    return {Severity::Error, problem, position, std::move(message)};
}

Diagnostic warning(Problem problem, Position position, std::string message) {
    return {Severity::Warning, problem, position, std::move(message)};
}

bool hasErrors(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& each) { return each.severity == Severity::Error; });
}

std::string toText(const Diagnostic& diagnostic, std::string_view file) {
    std::string text(file);
    if (diagnostic.position.line > 0) {
        text += ':' + std::to_string(diagnostic.position.line);
        if (diagnostic.position.column > 0)
            text += ':' + std::to_string(diagnostic.position.column);
    }
    if (!text.empty())
        text += ": ";
    text += diagnostic.severity == Severity::Error ? "error: " : "warning: ";
    return text + diagnostic.message;
}

} // namespace tanhgram

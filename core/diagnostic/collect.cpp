// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/collect.h"

#include <algorithm>
#include <tuple>

namespace tanhgram {

void append(const Diagnostics& found, Diagnostics& problems) {
    problems.insert(problems.end(), found.begin(), found.end());
}

void sortByPlace(Diagnostics& problems) {
    std::stable_sort(problems.begin(), problems.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return std::tie(a.position.line, a.position.column) < std::tie(b.position.line, b.position.column);
    });
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/suggest.h"

#include <algorithm>

namespace tanhgram {

namespace {

// Damerau's distance with adjacent swaps (optimal string alignment), row by row.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        d[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j)
        d[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = d[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d[a.size()][b.size()];
}

} // namespace

std::string nearest(std::string_view wrong, const std::vector<std::string>& known) {
    constexpr std::size_t longestWord = 64;
    if (wrong.size() > longestWord)
        return {};
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(1, wrong.size() / 3) + 1;
    for (const std::string& word : known) {
        const std::size_t steps = distance(wrong, word);
        if (steps < bestDistance) {
            best = word;
            bestDistance = steps;
        }
    }
    return best;
}

Text withSuggestion(const Text& message, std::string_view wrong, const std::vector<std::string>& known) {
    if (const std::string word = nearest(wrong, known); !word.empty())
        return phrase("Message", "%1; did you mean '%2'?")(message, word);
    return phrase("Message", "%1; known here: %2")(message,
                                                   listed(std::vector<Text>(known.begin(), known.end())));
}

} // namespace tanhgram

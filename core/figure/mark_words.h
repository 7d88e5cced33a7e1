// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/marks.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace tanhgram {

/// The words that files use, each in the order of its enumeration.
inline constexpr std::array<std::string_view, 20> inkWords{
    "grid",         "grid-axis", "class-blue",   "class-green", "boundary", "witness",  "region-blue",
    "region-green", "curve",     "curve-second", "series-1",    "series-2", "series-3", "series-4",
    "series-5",     "series-6",  "series-7",     "series-8",    "cursor",   "text"};
inline constexpr std::array<std::string_view, 3> dashWords{"solid", "dashed", "dotted"};
inline constexpr std::array<std::string_view, 4> shapeWords{"circle", "square", "triangle", "diamond"};
inline constexpr std::array<std::string_view, 3> anchorWords{"left", "centre", "right"};
inline constexpr std::array<std::string_view, 2> colourMapWords{"classes", "signs"};
inline constexpr std::array<std::string_view, 4> kindWords{"polyline", "markers", "polygon", "label"};

static_assert(inkWords.size() == static_cast<std::size_t>(Ink::Text) + 1);
static_assert(kindWords.size() == std::variant_size_v<Mark>);

/// The word of `value` in its list.
template <std::size_t count, class Enum>
std::string_view wordOf(const std::array<std::string_view, count>& words, Enum value) {
    return words[static_cast<std::size_t>(value)];
}

/// The place of `word` in its list, as the enumeration's value; nothing if it is not there.
template <class Enum, std::size_t count>
std::optional<Enum> valueOf(const std::array<std::string_view, count>& words, std::string_view word) {
    for (std::size_t i = 0; i < count; ++i)
        if (words[i] == word)
            return static_cast<Enum>(i);
    return {};
}

/// The fewest digits that read back as the same double.
std::string shortest(double value);

/// The double that the whole of `text` says, as `shortest` writes it; nothing if it says none.
std::optional<double> doubleOf(std::string_view text);

} // namespace tanhgram

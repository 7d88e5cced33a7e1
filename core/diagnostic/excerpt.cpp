// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/excerpt.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace tanhgram {

namespace {

constexpr std::size_t widestLine = 100; // characters shown
constexpr std::size_t before = 60;      // of them, before the column

struct Block {
    std::uint32_t first;
    std::uint32_t last;
};

// The scripts that terminals show two cells wide, coarsely (Unicode Standard Annex 11), and combining marks.
constexpr std::array<Block, 9> wideBlocks{{{0x1100, 0x115F},
                                           {0x2E80, 0xA4CF},
                                           {0xAC00, 0xD7A3},
                                           {0xF900, 0xFAFF},
                                           {0xFE30, 0xFE6F},
                                           {0xFF00, 0xFF60},
                                           {0xFFE0, 0xFFE6},
                                           {0x1F300, 0x1FAFF},
                                           {0x20000, 0x3FFFD}}};
constexpr std::array<Block, 3> combiningBlocks{{{0x0300, 0x036F}, {0x200B, 0x200D}, {0xFE00, 0xFE0F}}};

template <std::size_t count> bool isIn(const std::array<Block, count>& blocks, std::uint32_t code) {
    return std::any_of(blocks.begin(), blocks.end(),
                       [code](const Block& each) { return code >= each.first && code <= each.last; });
}

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

std::uint32_t codeOf(std::string_view letter) {
    const auto lead = static_cast<unsigned char>(letter[0]);
    std::uint32_t code = letter.size() == 1 ? lead : lead & (0x7Fu >> letter.size());
    for (const char byte : letter.substr(1))
        code = code << 6 | (static_cast<unsigned char>(byte) & 0x3Fu);
    return code;
}

std::vector<std::string_view> lettersOf(std::string_view line) {
    std::vector<std::string_view> letters;
    for (std::size_t begin = 0; begin < line.size();) {
        std::size_t end = begin + 1;
        while (end < line.size() && end - begin < 4 && isContinuation(line[end]))
            ++end;
        letters.push_back(line.substr(begin, end - begin));
        begin = end;
    }
    return letters;
}

// What takes as much room as `letter`: a tab stays one, for nobody knows how wide it is.
std::string_view blank(std::string_view letter) {
    const std::uint32_t code = codeOf(letter);
    return letter == "\t" ? "\t" : isIn(wideBlocks, code) ? "  " : isIn(combiningBlocks, code) ? "" : " ";
}

std::string_view lineAt(std::string_view text, int number) {
    for (int line = 1; line < number; ++line) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos)
            return {};
        text.remove_prefix(end + 1);
    }
    std::string_view line = text.substr(0, text.find('\n'));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace

std::string excerpt(std::string_view text, Position position) {
    if (position.line < 1 || position.column < 1)
        return {};
    const auto letters = lettersOf(lineAt(text, position.line));
    const auto column = static_cast<std::size_t>(position.column - 1);
    if (letters.empty() || column > letters.size())
        return {};
    const std::size_t first = letters.size() <= widestLine || column <= before ? 0 : column - before;
    const std::size_t last = std::min(letters.size(), first + widestLine);
    std::string line = first > 0 ? "..." : "";
    std::string caret(line.size(), ' ');
    for (std::size_t i = first; i < last; ++i) {
        line += letters[i];
        if (i < column)
            caret += blank(letters[i]);
    }
    return line + (last < letters.size() ? "...\n" : "\n") + caret + "^\n";
}

} // namespace tanhgram

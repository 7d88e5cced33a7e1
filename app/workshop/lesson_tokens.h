// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tanhgram {

/// What a piece of a lesson file is, for its colour.
enum class TokenKind {
    Heading,
    Emphasis,
    Code,
    Link,
    Marker, ///< of a list, a quotation, a fence or the front matter
    Math,
    LiveValue, ///< {{w11}}
    Table,     ///< [question]
    Key,
    String,
    Number,
    Word, ///< true, false
    Comment,
};

/// A piece of one line: `start` and `length` count UTF-16 units, as QString does.
struct Token {
    int start = 0;
    int length = 0;
    TokenKind kind = TokenKind::Key;

    bool operator==(const Token&) const = default;
};

/// Which part of a lesson file a line stands in.
enum class Room { Start, FrontMatter, Prose, LessonBlock, OtherFence };

/// What one line leaves open for the next.
struct LineState {
    Room room = Room::Start;
    QChar fence;         ///< ` or ~ of the fence that is open
    int fenceLength = 0; ///< and how many of them close it
    QChar quote;         ///< " or ' if three of them opened a TOML string
    bool math = false;   ///< $$ is open

    bool operator==(const LineState&) const = default;
};

/// A line state as the one number that a text block can keep, and back.
int packed(const LineState& state);
LineState unpacked(int number);

/// A line's coloured pieces, from left to right (a live value may lie inside mathematics), and the state
/// after it. Anything may be written: what is wrong is for the reader to say.
struct LineTokens {
    std::vector<Token> tokens;
    LineState next;
};
LineTokens tokensOf(const QString& line, LineState state);

/// The pieces of one line of TOML; `state` says whether a string is open, before and after.
std::vector<Token> tomlTokens(const QString& line, LineState& state);

/// The pieces of one line of Markdown; `state` says whether mathematics is open, before and after.
std::vector<Token> proseTokens(const QString& line, LineState& state);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/lesson_tokens.h"

#include <QRegularExpression>

#include <array>

namespace tanhgram {

namespace {

int whole(qsizetype number) {
    return static_cast<int>(number);
}

// Where the string of three quotes that is open ends in `line`, from `start`; it stays open if it does not.
int longStringEnd(const QString& line, int start, LineState& state) {
    const qsizetype end = line.indexOf(QString(3, state.quote), start);
    if (end < 0)
        return whole(line.size());
    state.quote = {};
    return whole(end) + 3;
}

// The groups, in this order: see `kinds`.
const QRegularExpression& tomlPiece() {
    static const QRegularExpression piece(
        "(#.*)"
        "|(\"\"\"|''')"
        "|(\"(?:\\\\.|[^\"\\\\])*\"?|'[^']*'?)"
        "|([A-Za-z0-9_-]+(?:\\s*\\.\\s*[A-Za-z0-9_-]+)*(?=\\s*=))"
        "|\\b(true|false)\\b"
        "|((?<![\\w.])[+-]?(?:\\d[\\d_]*(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|inf|nan)\\b)");
    return piece;
}

constexpr int longString = 2;
constexpr std::array kinds{TokenKind::Comment, TokenKind::String, TokenKind::String,
                           TokenKind::Key,     TokenKind::Word,   TokenKind::Number};

} // namespace

std::vector<Token> tomlTokens(const QString& line, LineState& state) {
    static const QRegularExpression header("^\\s*(\\[{1,2}\\s*[A-Za-z_][\\w .-]*\\]{1,2})\\s*(#.*)?$");
    std::vector<Token> tokens;
    if (const auto match = header.match(line); state.quote.isNull() && match.hasMatch()) {
        tokens.push_back({whole(match.capturedStart(1)), whole(match.capturedLength(1)), TokenKind::Table});
        if (match.capturedLength(2) > 0)
            tokens.push_back(
                {whole(match.capturedStart(2)), whole(match.capturedLength(2)), TokenKind::Comment});
        return tokens;
    }
    int at = 0;
    if (!state.quote.isNull()) {
        at = longStringEnd(line, 0, state);
        tokens.push_back({0, at, TokenKind::String});
    }
    for (auto match = tomlPiece().match(line, at); match.hasMatch(); match = tomlPiece().match(line, at)) {
        const int group = match.lastCapturedIndex();
        const int start = whole(match.capturedStart());
        at = whole(match.capturedEnd());
        if (group == longString) {
            state.quote = match.captured().front();
            at = longStringEnd(line, at, state);
        }
        tokens.push_back({start, at - start, kinds[static_cast<std::size_t>(group - 1)]});
    }
    return tokens;
}

} // namespace tanhgram

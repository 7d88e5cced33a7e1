// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/lesson_tokens.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tanhgram {

namespace {

int whole(qsizetype number) {
    return static_cast<int>(number);
}

// The groups, in this order: see `kinds`. Code comes first: a dollar in it is no mathematics.
const QRegularExpression& prosePiece() {
    static const QRegularExpression piece(
        "(`+[^`]+`+)"
        "|(\\$\\$)"
        "|((?<!\\\\)\\$(?!\\s)[^$]+?(?<!\\s)\\$)"
        "|(\\{\\{[^{}]*\\}\\})"
        "|(!?\\[[^\\]]*\\]\\([^)]*\\))"
        "|(\\*\\*[^*\\s](?:[^*]*[^*\\s])?\\*\\*|\\*[^*\\s](?:[^*]*[^*\\s])?\\*)"
        "|(^\\s*(?:[-*+]|\\d+[.)]|>)(?=\\s))");
    return piece;
}

constexpr int displayMath = 2;
constexpr int inlineMath = 3;
constexpr std::array kinds{TokenKind::Code, TokenKind::Math,     TokenKind::Math,  TokenKind::LiveValue,
                           TokenKind::Link, TokenKind::Emphasis, TokenKind::Marker};

// Where the mathematics that is open ends in `line`, from `start`; it stays open if it does not.
int mathEnd(const QString& line, int start, LineState& state) {
    const qsizetype end = line.indexOf(QStringLiteral("$$"), start);
    state.math = end < 0;
    return state.math ? whole(line.size()) : whole(end) + 2;
}

void appendMath(const QString& line, int start, int end, std::vector<Token>& tokens) {
    static const QRegularExpression liveValue("\\{\\{[^{}]*\\}\\}");
    tokens.push_back({start, end - start, TokenKind::Math});
    for (auto match = liveValue.match(line, start); match.hasMatch() && match.capturedEnd() <= end;
         match = liveValue.match(line, match.capturedEnd()))
        tokens.push_back({whole(match.capturedStart()), whole(match.capturedLength()), TokenKind::LiveValue});
}

} // namespace

std::vector<Token> proseTokens(const QString& line, LineState& state) {
    std::vector<Token> tokens;
    int at = 0;
    if (state.math) {
        at = mathEnd(line, 0, state);
        appendMath(line, 0, at, tokens);
    }
    for (auto match = prosePiece().match(line, at); match.hasMatch(); match = prosePiece().match(line, at)) {
        const int group = match.lastCapturedIndex();
        const int start = whole(match.capturedStart());
        at = whole(match.capturedEnd());
        if (group == displayMath)
            at = mathEnd(line, at, state);
        if (group == displayMath || group == inlineMath)
            appendMath(line, start, at, tokens);
        else
            tokens.push_back({start, at - start, kinds[static_cast<std::size_t>(group - 1)]});
    }
    return tokens;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/lesson_tokens.h"

#include <QRegularExpression>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr int longestFence = 63;

Token wholeLine(const QString& line, TokenKind kind) {
    return {0, static_cast<int>(line.size()), kind};
}

bool closesFence(const QString& line, const LineState& state) {
    const QString text = line.trimmed();
    return text.size() >= state.fenceLength && text.count(state.fence) == text.size();
}

LineTokens markerLine(const QString& line, LineState next) {
    return {{wholeLine(line, TokenKind::Marker)}, next};
}

LineTokens inFence(const QString& line, LineState state) {
    if (closesFence(line, state))
        return markerLine(line, {Room::Prose, {}, 0, {}, false});
    if (state.room == Room::OtherFence)
        return {{wholeLine(line, TokenKind::Code)}, state};
    std::vector<Token> tokens = tomlTokens(line, state);
    return {std::move(tokens), state};
}

LineTokens inFrontMatter(const QString& line, LineState state) {
    if (line.trimmed() == QStringLiteral("+++"))
        return markerLine(line, {Room::Prose, {}, 0, {}, false});
    std::vector<Token> tokens = tomlTokens(line, state);
    return {std::move(tokens), state};
}

LineTokens inProse(const QString& line, LineState state) {
    static const QRegularExpression fence("^ {0,3}(`{3,}|~{3,})\\s*(\\w*)");
    static const QRegularExpression heading("^#{1,6}\\s");
    state.room = Room::Prose;
    if (const auto match = fence.match(line); match.hasMatch()) {
        const Room room =
            match.captured(2) == QStringLiteral("lesson") ? Room::LessonBlock : Room::OtherFence;
        const int length = std::min(static_cast<int>(match.capturedLength(1)), longestFence);
        return markerLine(line, {room, match.captured(1).front(), length, {}, false});
    }
    if (heading.match(line).hasMatch())
        return {{wholeLine(line, TokenKind::Heading)}, {Room::Prose, {}, 0, {}, false}};
    std::vector<Token> tokens = proseTokens(line, state);
    return {std::move(tokens), state};
}

} // namespace

int packed(const LineState& state) {
    const int quote = state.quote == u'"' ? 1 : state.quote == u'\'' ? 2 : 0;
    return static_cast<int>(state.room) | quote << 3 | (state.math ? 1 : 0) << 5 |
           (state.fence == u'~' ? 1 : 0) << 6 | state.fenceLength << 7;
}

LineState unpacked(int number) {
    if (number < 0)
        return {};
    const int quote = number >> 3 & 3;
    const int fenceLength = number >> 7;
    const QChar fence = fenceLength == 0 ? QChar() : (number >> 6 & 1) != 0 ? QChar(u'~') : QChar(u'`');
    return {static_cast<Room>(number & 7), fence, fenceLength,
            quote == 1   ? QChar(u'"')
            : quote == 2 ? QChar(u'\'')
                         : QChar(),
            (number >> 5 & 1) != 0};
}

LineTokens tokensOf(const QString& line, LineState state) {
    switch (state.room) {
    case Room::Start:
        if (line.trimmed() == QStringLiteral("+++"))
            return markerLine(line, {Room::FrontMatter, {}, 0, {}, false});
        return inProse(line, state);
    case Room::FrontMatter:
        return inFrontMatter(line, state);
    case Room::Prose:
        return inProse(line, state);
    case Room::LessonBlock:
    case Room::OtherFence:
        return inFence(line, state);
    }
    return {{}, state};
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/completion.h"

#include "app/workshop/lesson_tokens.h"
#include "app/workshop/lesson_words.h"
#include "app/workshop/toml_place.h"

#include <QRegularExpression>

namespace tanhgram {

namespace {

// The room that a position stands in, and where the text of its block begins.
struct Block {
    Room room = Room::Start;
    qsizetype begin = 0;
};

Block blockAt(const QString& text, qsizetype position) {
    Block block;
    LineState state;
    for (qsizetype at = 0;;) {
        const qsizetype end = text.indexOf('\n', at);
        if (end < 0 || end >= position)
            return block;
        state = tokensOf(text.mid(at, end - at), state).next;
        at = end + 1;
        if (state.room != block.room)
            block = {state.room, at};
    }
}

Completions liveNames(const QString& line) {
    static const QRegularExpression open("\\{\\{\\s*(\\w*)$");
    const auto match = open.match(line);
    if (!match.hasMatch())
        return {};
    return {static_cast<int>(match.capturedLength(1)), parameterWords(), false};
}

Completions startingWith(const QString& typed, const QStringList& words, bool areKeys) {
    Completions found{static_cast<int>(typed.size()), {}, areKeys};
    for (const QString& word : words)
        if (word.startsWith(typed, Qt::CaseInsensitive) && word != typed)
            found.words << word;
    return found;
}

} // namespace

Completions completionsAt(const QString& text, int position) {
    const Block block = blockAt(text, position);
    if (block.room != Room::FrontMatter && block.room != Room::LessonBlock) {
        const qsizetype begin = text.lastIndexOf('\n', position - 1) + 1;
        const Completions names = liveNames(text.mid(begin, position - begin));
        return startingWith(text.mid(position - names.typed, names.typed), names.words, false);
    }
    const TomlPlace place = tomlPlace(text.mid(block.begin, position - block.begin));
    if (place.inComment)
        return {};
    const bool front = block.room == Room::FrontMatter;
    if (place.inHeader)
        return startingWith(place.word, tableWords(front), false);
    if (place.key.isEmpty())
        return startingWith(place.word, keyWords(front, place.table), true);
    return startingWith(place.word, valueWords(place.table, place.key, place.inString), false);
}

} // namespace tanhgram

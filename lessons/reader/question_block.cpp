// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/suggest.h"
#include "lessons/reader/fields.h"
#include "lessons/reader/step_block.h"
#include "lessons/reader/vocabulary.h"

#include <algorithm>

namespace tanhgram {

namespace {

bool contains(const vocabulary::Words& words, const std::string& word) {
    return std::count(words.begin(), words.end(), word) > 0;
}

std::string kindTaking(const std::string& key) {
    for (const std::string& kind : vocabulary::questionKinds())
        if (contains(vocabulary::questionOfKind(kind), key))
            return kind;
    return {};
}

// A key of another kind would be read by nobody, though its author believes that it counts.
void refuseKeysOfOtherKinds(Fields& question, const std::string& kind) {
    const vocabulary::Words own = vocabulary::questionOfKind(kind);
    for (const std::string& key : vocabulary::question())
        if (question.has(key) && key != "kind" && key != "prompt" && !contains(own, key))
            question.note(
                error(Problem::UnknownKey, question.position(key),
                      phrase("Message", "a question of the kind \"%1\" takes no '%2'; leave it out, or "
                                        "write kind = \"%3\"")(kind, key, kindTaking(key))));
}

bool readAs(const std::string& name, Fields& question, QuestionKind& read) {
    bool isKnown = false;
    forEachQuestionKind([&](auto kind) {
        if (kind.kind != name)
            return;
        tanhgram::read(kind, question);
        read = std::move(kind);
        isKnown = true;
    });
    return isKnown;
}

} // namespace

std::optional<Question> readQuestion(const toml::table& table, Diagnostics& problems) {
    Fields question(table, vocabulary::question(), phrase("Message", "a question"), problems);
    Question read;
    read.prompt = question.requiredText("prompt");
    const vocabulary::Words& kinds = vocabulary::questionKinds();
    const std::string kind =
        question.text("kind").value_or(QString::fromStdString(kinds.front())).toStdString();
    if (readAs(kind, question, read.kind))
        refuseKeysOfOtherKinds(question, kind);
    else
        question.note(
            error(Problem::UnknownValue, question.position("kind"),
                  withSuggestion(phrase("Message", "there is no kind of question '%1'")(kind), kind, kinds)));
    return read;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/vocabulary.h"

#include "core/figure/catalogue.h"
#include "lessons/goals/kinds.h"
#include "lessons/questions/kinds.h"

#include <algorithm>

namespace tanhgram::vocabulary {

namespace {

template <class Keys> void addNew(const Keys& keys, Words& words) {
    for (const auto& key : keys)
        if (std::count(words.begin(), words.end(), key) == 0)
            words.emplace_back(key);
}

} // namespace

const Words& frontMatter() {
    static const Words words{"id",      "title",   "summary", "language", "translates",
                             "authors", "credits", "licence", "minutes",  "experiment"};
    return words;
}

const Words& step() {
    static const Words words{"id",       "set",  "figures", "panel",       "train", "conceal", "animate",
                             "question", "then", "hints",   "explanation", "goal",  "solution"};
    return words;
}

const Words& animate() {
    static const Words words{"name", "from", "to", "seconds"};
    return words;
}

const Words& question() {
    static const Words words = [] {
        Words all{"kind", "prompt"};
        for (const std::string& kind : questionKinds())
            addNew(questionOfKind(kind), all);
        return all;
    }();
    return words;
}

const Words& option() {
    static const Words words{"text", "right", "feedback"};
    return words;
}

const Words& feedback() {
    static const Words words = [] {
        Words all;
        addNew(NumberFeedback::keys, all);
        addNew(TextFeedback::keys, all);
        return all;
    }();
    return words;
}

const Words& goal() {
    static const Words words = [] {
        Words keys;
        forEachGoalKind([&](const auto& kind) { keys.emplace_back(kind.key); });
        return keys;
    }();
    return words;
}

Words questionOfKind(const std::string& kind) {
    Words keys;
    forEachQuestionKind([&](const auto& each) {
        if (each.kind == kind)
            keys.assign(each.keys.begin(), each.keys.end());
    });
    return keys;
}

const Words& panels() {
    static const Words words{"weights", "network", "training", "seeds", "nodes"};
    return words;
}

const Words& questionKinds() {
    static const Words words = [] {
        Words names;
        forEachQuestionKind([&](const auto& kind) { names.emplace_back(kind.kind); });
        return names;
    }();
    return words;
}

Words figures() {
    Words words;
    for (const FigureKind& kind : figureCatalogue())
        words.emplace_back(kind.name);
    return words;
}

} // namespace tanhgram::vocabulary

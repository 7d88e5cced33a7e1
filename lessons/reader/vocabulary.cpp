// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/vocabulary.h"

#include "core/figure/catalogue.h"

namespace tanhgram::vocabulary {

const Words& frontMatter() {
    static const Words words{"id",      "title",   "summary", "language",  "authors",
                             "credits", "licence", "minutes", "experiment"};
    return words;
}

const Words& step() {
    static const Words words{"id",      "set",      "figures", "panel",       "train", "conceal",
                             "animate", "question", "hints",   "explanation", "goal",  "solution"};
    return words;
}

const Words& animate() {
    static const Words words{"name", "from", "to", "seconds"};
    return words;
}

const Words& question() {
    static const Words words{"kind", "prompt", "options", "several", "answer", "tolerance", "accepted"};
    return words;
}

const Words& option() {
    static const Words words{"text", "right", "feedback"};
    return words;
}

const Words& goal() {
    static const Words words{"accuracy", "margin", "separable"};
    return words;
}

const Words& panels() {
    static const Words words{"weights", "training", "seeds", "nodes"};
    return words;
}

const Words& questionKinds() {
    static const Words words{"choice", "number", "text"};
    return words;
}

Words figures() {
    Words words;
    for (const FigureKind& kind : figureCatalogue())
        words.emplace_back(kind.name);
    return words;
}

} // namespace tanhgram::vocabulary

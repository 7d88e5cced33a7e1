// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/text.h"

#include "core/words/dictionary.h"
#include "core/words/english.h"

namespace tanhgram {

Text::Text(Composed composed) : content_(std::make_shared<const Composed>(std::move(composed))) {}

bool Text::empty() const {
    const auto* words = std::get_if<std::string>(&content_);
    return words && words->empty();
}

bool Text::operator==(const Text& other) const {
    const auto *words = std::get_if<std::string>(&content_),
               *others = std::get_if<std::string>(&other.content_);
    return words && others ? *words == *others : english(*this) == english(other);
}

Text joined(const std::vector<Text>& each, const Phrase& two) {
    Text all;
    for (const Text& next : each)
        if (!next.empty())
            all = all.empty() ? next : two(all, next);
    return all;
}

Text sentences(const std::vector<Text>& each) {
    //: Two sentences, one after the other.
    return joined(each, phrase("Words", "%1 %2"));
}

Text listed(const std::vector<Text>& each) {
    //: Two members of a list; the first may be a list itself.
    return joined(each, phrase("Words", "%1, %2"));
}

std::string english(const Text& text) {
    return rendered(text, englishDictionary());
}

} // namespace tanhgram

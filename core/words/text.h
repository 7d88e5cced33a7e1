// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace tanhgram {

/// A number in a sentence: at most so many significant digits and no trailing zeros, or exactly so many
/// digits after the point.
struct Number {
    double value = 0;
    int digits = 3;
    bool afterPoint = false;
};

struct Composed;

/// Something for people to read, in a language that is not chosen yet: words that are alike in all of them
/// ("h1", "tanh", what somebody typed), a number, or a pattern such as "%1 to %2" with what stands in it.
/// Made with `phrase` and `counted`, read with `english` and `rendered`. Copies are cheap.
class Text {
public:
    Text() = default;
    Text(const char* words) : content_(std::in_place_type<std::string>, words) {}
    Text(std::string words) : content_(std::move(words)) {}
    Text(std::string_view words) : content_(std::in_place_type<std::string>, words) {}
    Text(const Number& number) : content_(number) {}
    /// A whole number; letters and truths are none.
    template <class Count>
    requires(std::is_integral_v<Count> && sizeof(Count) > 1) Text(Count count)
        : content_(Number{static_cast<double>(count), 0, true}) {}
    Text(Composed composed);

    bool empty() const;

    /// Whether both say the same in English.
    bool operator==(const Text& other) const;

    using Content = std::variant<std::string, Number, std::shared_ptr<const Composed>>;
    const Content& content() const { return content_; }

private:
    Content content_;
};

/// A pattern of `context` (null: it is alike in every language) and what stands for %1 to %9. A count of 0 or
/// more stands for %n and chooses between singular and plural.
struct Composed {
    const char* context = nullptr;
    const char* source = "";
    std::int64_t count = -1;
    std::vector<Text> arguments = {};
};

/// A sentence, or what stands in one: a text by itself, or given what stands for %1, %2 and so on.
struct Phrase {
    const char* context;
    const char* source;

    template <class... Each> Text operator()(Each&&... each) const {
        return Composed{context, source, -1, {Text(std::forward<Each>(each))...}};
    }
    operator Text() const { return Composed{context, source}; }
};

/// A sentence about a number of things. What is given first is their number.
struct CountedPhrase {
    const char* context;
    const char* source;

    template <class... Each> Text operator()(std::int64_t count, Each&&... each) const {
        return Composed{context, source, count, {Text(std::forward<Each>(each))...}};
    }
};

/// An English sentence for translators, who see it under the heading `context`. It is whole, so that other
/// languages can order its words: phrase("Figure", "%1 to %2: weight %3")("x1", "h2", inWords(0.5)).
constexpr Phrase phrase(const char* context, const char* source) {
    return {context, source};
}

/// The same about a number of things, which stands for %n; its "(s)" is an "s" or nothing:
/// counted("Figure", "%n run(s) diverged.")(count). Translators give every plural that their language has.
constexpr CountedPhrase counted(const char* context, const char* source) {
    return {context, source};
}

/// A pattern of mathematics, which nobody translates; only its numbers are written as the reader's: "%1 x1".
constexpr Phrase notation(const char* source) {
    return {nullptr, source};
}

/// One after the other by a pattern of two, such as "%1, %2", in which the first may be joined itself; empty
/// ones are left out. Where a pattern of words is used, translators choose the gap.
Text joined(const std::vector<Text>& each, const Phrase& two);

/// Whole sentences one after the other; empty ones are left out.
Text sentences(const std::vector<Text>& each);

/// "h1, h2, h3".
Text listed(const std::vector<Text>& each);

/// The text in English, its numbers as programs write them.
std::string english(const Text& text);

} // namespace tanhgram

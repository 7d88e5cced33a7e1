// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/dictionary.h"

#include "core/words/english.h"

namespace tanhgram {

namespace {

// First strong isolate that runs from left to right, and its end (Unicode Standard Annex 9).
constexpr const char* leftToRight = "\u2066";
constexpr const char* endOfIsolate = "\u2069";

std::string patternOf(const Composed& composed, const Dictionary& dictionary) {
    if (!composed.context)
        return composed.source;
    std::string pattern = dictionary.translate(composed.context, composed.source, composed.count);
    // A translation that is missing comes back as both English forms.
    if (composed.count >= 0 && pattern == withNumber(composed.source, composed.count))
        return englishPlural(composed.source, composed.count);
    return pattern;
}

// Appends texts to one string.
class Renderer {
public:
    explicit Renderer(const Dictionary& dictionary) : dictionary_(dictionary) {}

    void operator()(const std::string& words) { result_ += words; }
    void operator()(const Number& number) { result_ += dictionary_.write(number); }

    void operator()(const std::shared_ptr<const Composed>& composed) {
        const bool isolated = dictionary_.rightToLeft && !composed->context && !isolated_;
        if (!isolated) {
            fill(*composed);
            return;
        }
        isolated_ = true;
        result_ += leftToRight;
        fill(*composed);
        result_ += endOfIsolate;
        isolated_ = false;
    }

    std::string take() { return std::move(result_); }

private:
    // A marker without an argument stays as it is, so that the mistake is seen.
    void fill(const Composed& composed) {
        const std::string pattern = patternOf(composed, dictionary_);
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            const auto number = static_cast<std::size_t>(i + 1 < pattern.size() ? pattern[i + 1] - '1' : 9);
            if (pattern[i] == '%' && number < composed.arguments.size()) {
                std::visit(*this, composed.arguments[number].content());
                ++i;
            } else if (pattern[i] == '-' && !composed.context) {
                result_ += dictionary_.minus;
            } else {
                result_ += pattern[i];
            }
        }
    }

    const Dictionary& dictionary_;
    std::string result_;
    bool isolated_ = false;
};

} // namespace

std::string rendered(const Text& text, const Dictionary& dictionary) {
    Renderer renderer(dictionary);
    std::visit(renderer, text.content());
    return renderer.take();
}

} // namespace tanhgram

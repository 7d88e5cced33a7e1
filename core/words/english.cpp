// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/english.h"

#include <array>
#include <charconv>

namespace tanhgram {

namespace {

std::string withEach(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string written(const Number& number) {
    std::array<char, 64> text;
    const double value = number.value == 0 ? 0 : number.value; // no -0
    const auto form = number.afterPoint ? std::chars_format::fixed : std::chars_format::general;
    const auto end = std::to_chars(text.begin(), text.end(), value, form, number.digits);
    return end.ec == std::errc{} ? std::string(text.begin(), end.ptr) : std::to_string(value);
}

std::string untranslated(const char*, const char* source, std::int64_t count) {
    return count < 0 ? source : englishPlural(source, count);
}

} // namespace

const Dictionary& englishDictionary() {
    static const Dictionary dictionary{untranslated, written};
    return dictionary;
}

std::string withNumber(std::string_view source, std::int64_t count) {
    return withEach(std::string(source), "%n", std::to_string(count));
}

std::string englishPlural(std::string_view source, std::int64_t count) {
    return withEach(withNumber(source, count), "(s)", count == 1 ? "" : "s");
}

} // namespace tanhgram

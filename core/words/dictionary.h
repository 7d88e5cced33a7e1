// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/text.h"

#include <functional>

namespace tanhgram {

/// A language for texts to be read in.
struct Dictionary {
    /// The translation of a pattern, its markers %1 to %9 still in it; if there is none, the pattern. With a
    /// count of 0 or more, that of the fitting plural, in which %n has been replaced.
    std::function<std::string(const char* context, const char* source, std::int64_t count)> translate;

    /// How people who read that language write a number.
    std::function<std::string(const Number& number)> write;

    /// Whether it is written from right to left: mathematics is then set apart from the words around it.
    bool rightToLeft = false;

    /// The minus sign of mathematics, for `write` to use as well.
    std::string minus = "-";
};

/// `text` in the language of `dictionary`; what is not translated there is English.
std::string rendered(const Text& text, const Dictionary& dictionary);

} // namespace tanhgram

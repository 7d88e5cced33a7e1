// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace tanhgram {

/// What a number of an experiment file may be.
struct NumberRange {
    double low;
    double high;
    bool lowIsAllowed;
    bool highIsAllowed;
    bool whole;
};

/// One number of a table that becomes an `Owner`: what it may be, its key there, and how to get and put it.
template <class Owner> struct NumberKey : NumberRange {
    std::string_view name;
    double (*get)(const Owner& owner);
    void (*put)(Owner& owner, double value);
};

/// Whether a finite number is allowed there.
bool allows(const NumberRange& range, double value);

/// What is allowed there, in a sentence about the key as it was written: "'seed' must be a whole number from
/// 0 to 4294967295".
Text limitsOf(const NumberRange& range, const std::string& written);

/// The key of that name, or null.
template <class Owner>
const NumberKey<Owner>* keyNamed(const std::vector<NumberKey<Owner>>& keys, std::string_view name) {
    for (const NumberKey<Owner>& key : keys)
        if (key.name == name)
            return &key;
    return nullptr;
}

} // namespace tanhgram

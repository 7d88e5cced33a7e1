// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/suggest.h"
#include "core/experiment/number_key.h"
#include "core/experiment/put.h"

namespace tanhgram {

/// A table of the experiment file: its name, and the keys in it that hold no number.
struct NumberTable {
    std::string name;
    std::vector<std::string> others;
};

/// Carries out one assignment to "TABLE.KEY", where KEY is one of `keys`.
template <class Owner>
Trouble putNumber(Owner& owner, const std::vector<NumberKey<Owner>>& keys, const NumberTable& table,
                  const Assignment& assignment) {
    const std::string_view field = std::string_view(assignment.key).substr(table.name.size() + 1);
    const NumberKey<Owner>* key = keyNamed(keys, field);
    if (key == nullptr) {
        std::vector<std::string> known = table.others;
        for (const NumberKey<Owner>& each : keys)
            known.emplace_back(each.name);
        return error(
            Problem::UnknownKey, assignment.position,
            withSuggestion(phrase("Message", "%1 has no key '%2'")(table.name, field), field, known));
    }
    Trouble trouble;
    const auto number = numberOf(assignment, trouble);
    if (!number)
        return trouble;
    if (!allows(*key, *number))
        return error(Problem::OutOfRange, assignment.position, limitsOf(*key, assignment.key));
    key->put(owner, *number);
    return std::nullopt;
}

} // namespace tanhgram

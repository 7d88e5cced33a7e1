// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/toml_nodes.h"

#include <cctype>

namespace tanhgram {

namespace {

// A bare word is a string: `--set activation=tanh` should not need two kinds of quotes.
bool isBareWord(std::string_view text) {
    const bool begins = !text.empty() && std::isalpha(static_cast<unsigned char>(text.front())) != 0;
    return begins && text != "nan" && text != "inf" && text != "true" && text != "false" &&
           text.find_first_of("\"'[]{}=,\n") == std::string_view::npos;
}

} // namespace

Parsed<Assignment> parseAssignment(std::string_view text) {
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return error(Problem::Usage, {},
                     phrase("Message", "'%1' assigns nothing; write name=value, such as w21=1.0")(text));
    const std::string key(text.substr(0, equals));
    const std::string value(text.substr(equals + 1));
    if (isBareWord(value))
        return Assignment{key, value, {}};
    const Parsed<toml::table> table = parseTable("value = " + value);
    const toml::node* node = table ? table->get("value") : nullptr;
    const Parsed<PatchValue> parsed =
        node != nullptr && table->size() == 1 ? patchValue(*node) : Parsed<PatchValue>(Diagnostics{});
    if (!parsed)
        return error(Problem::Usage, {},
                     phrase("Message", "'%1' is no value for '%2'; write a number, a word or a list such as "
                                       "[1, 0]")(value, key));
    return Assignment{key, *parsed, {}};
}

} // namespace tanhgram

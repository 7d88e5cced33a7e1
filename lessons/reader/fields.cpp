// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/fields.h"

#include <cmath>
#include <utility>

namespace tanhgram {

Fields::Fields(const toml::table& table, const std::vector<std::string>& known, const Text& where,
               Diagnostics& problems)
    : table_(table), where_(where), problems_(problems) {
    refuseUnknownKeys(table, known, where, problems);
}

std::optional<QString> Fields::text(std::string_view key) {
    const toml::node* node = table_.get(key);
    if (node == nullptr)
        return std::nullopt;
    if (const auto text = node->value_exact<std::string>())
        return QString::fromStdString(*text).trimmed();
    wrongType(key, phrase("Message", "'%1' takes a text in quotes"));
    return std::nullopt;
}

std::optional<double> Fields::number(std::string_view key) {
    const toml::node* node = table_.get(key);
    if (node == nullptr)
        return std::nullopt;
    const auto number = node->is_number() ? node->value<double>() : std::nullopt;
    if (!number)
        wrongType(key, phrase("Message", "'%1' takes a number"));
    else if (!std::isfinite(*number))
        note(
            error(Problem::NotFinite, position(key), phrase("Message", "'%1' must be a finite number")(key)));
    else
        return number;
    return std::nullopt;
}

std::optional<bool> Fields::yesNo(std::string_view key) {
    const toml::node* node = table_.get(key);
    if (node == nullptr)
        return std::nullopt;
    const auto value = node->value_exact<bool>();
    if (!value)
        wrongType(key, phrase("Message", "'%1' takes true or false"));
    return value;
}

QStringList Fields::texts(std::string_view key) {
    const toml::node* node = table_.get(key);
    QStringList texts;
    if (node == nullptr)
        return texts;
    const toml::array* array = node->as_array();
    if (array == nullptr || !(array->empty() || array->is_homogeneous<std::string>())) {
        wrongType(key, phrase("Message", "'%1' takes a list of texts: [\"...\", \"...\"]"));
        return texts;
    }
    for (const toml::node& each : *array)
        texts << QString::fromStdString(each.value_or(std::string())).trimmed();
    return texts;
}

const toml::table* Fields::table(std::string_view key) {
    const toml::node* node = table_.get(key);
    if (node != nullptr && !node->is_table())
        wrongType(key, phrase("Message", "'%1' takes a table: [%1] and its keys below it"));
    return node == nullptr ? nullptr : node->as_table();
}

std::vector<const toml::table*> Fields::tables(std::string_view key) {
    const toml::node* node = table_.get(key);
    std::vector<const toml::table*> tables;
    const toml::array* array = node == nullptr ? nullptr : node->as_array();
    if (node != nullptr && (array == nullptr || !array->is_homogeneous<toml::table>())) {
        wrongType(key, phrase("Message", "'%1' takes a list of tables: { text = \"...\", right = true }"));
        return tables;
    }
    for (std::size_t i = 0; array != nullptr && i < array->size(); ++i)
        tables.push_back(array->get(i)->as_table());
    return tables;
}

QString Fields::requiredText(std::string_view key) {
    const auto found = text(key);
    if (!has(key))
        note(error(Problem::MissingKey, positionOf(table_),
                   phrase("Message", "%1 needs '%2 = \"...\"'")(where_, key)));
    else if (found && found->isEmpty())
        note(error(Problem::MissingKey, position(key),
                   phrase("Message", "'%1' is empty; write something")(key)));
    return found.value_or(QString());
}

Position Fields::position(std::string_view key) const {
    const toml::node* node = table_.get(key);
    return positionOf(node == nullptr ? static_cast<const toml::node&>(table_) : *node);
}

void Fields::wrongType(std::string_view key, const Phrase& wanted) {
    note(error(Problem::WrongType, position(key), wanted(key)));
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/toml_nodes.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tanhgram {

/// A block's table while it is read: typed access to its keys, every misfit noted with its place.
class Fields {
public:
    /// Refuses every key that is not `known`; `where` is what messages call the table: "a question".
    Fields(const toml::table& table, const std::vector<std::string>& known, const Text& where,
           Diagnostics& problems);

    /// The value of a key, or nothing if it is not there or not of that type (which is noted).
    std::optional<QString> text(std::string_view key);
    std::optional<double> number(std::string_view key);
    std::optional<bool> yesNo(std::string_view key);
    QStringList texts(std::string_view key);
    const toml::table* table(std::string_view key);
    /// The tables of an array such as [[question.options]]; empty if there are none.
    std::vector<const toml::table*> tables(std::string_view key);

    /// Like text(), but that it is missing is noted too.
    QString requiredText(std::string_view key);

    bool has(std::string_view key) const { return table_.contains(key); }
    /// Where the value of a key stands, or the table itself if there is none.
    Position position(std::string_view key) const;
    void note(Diagnostic diagnostic) { problems_.push_back(std::move(diagnostic)); }
    Diagnostics& problems() { return problems_; }

private:
    void wrongType(std::string_view key, const Phrase& wanted);

    const toml::table& table_;
    Text where_;
    Diagnostics& problems_;
};

} // namespace tanhgram

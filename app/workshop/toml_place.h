// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tanhgram {

/// Where in a TOML text its end stands: what may be typed next there.
struct TomlPlace {
    QStringList table;     ///< the path of the table: {"question", "options"}
    QString key;           ///< the key whose value is being written; empty while a key is
    bool inString = false; ///< between quotes, which have been opened
    bool inHeader = false; ///< between [ and ] of a table's header
    bool inComment = false;
    QString word; ///< what has been typed of the next word

    bool operator==(const TomlPlace&) const = default;
};

/// The place at the end of `text`, the part of a block that stands before the cursor. What is wrong in it is
/// passed over.
TomlPlace tomlPlace(const QString& text);

} // namespace tanhgram

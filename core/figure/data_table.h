// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/text.h"

#include <variant>
#include <vector>

namespace tanhgram {

/// What stands in a table: words, empty ones where there is nothing to say, or a number.
using TableCell = std::variant<Text, double>;

/// A column: its heading, and whether it holds numbers, besides cells that are empty.
struct TableColumn {
    Text title;
    bool numeric = false;
};

/// What a figure shows, as rows of words and numbers: for figures whose own coordinates mean nothing to
/// people, such as views of space and diagrams.
struct DataTable {
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows; ///< each as long as `columns`
};

} // namespace tanhgram

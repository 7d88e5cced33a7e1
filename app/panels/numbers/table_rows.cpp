// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/numbers/table_rows.h"

#include "lessons/words/localized.h"

#include <utility>

namespace tanhgram {

TableRows::TableRows(DataTable table) : table_(std::move(table)) {}

QString TableRows::heading(int column) const {
    return localized(table_.columns[static_cast<std::size_t>(column)].title);
}

bool TableRows::isNumeric(int column) const {
    return table_.columns[static_cast<std::size_t>(column)].numeric;
}

NumberRows::Cell TableRows::cell(std::size_t row, int column) const {
    const TableCell& cell = table_.rows[row][static_cast<std::size_t>(column)];
    if (const auto* number = std::get_if<double>(&cell))
        return *number;
    return localized(std::get<Text>(cell));
}

} // namespace tanhgram

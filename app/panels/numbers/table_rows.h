// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/numbers/number_rows.h"
#include "core/figure/data_table.h"

namespace tanhgram {

/// The rows of a table that says what a figure shows, in the program's language.
class TableRows : public NumberRows {
public:
    explicit TableRows(DataTable table);

    int columns() const override { return static_cast<int>(table_.columns.size()); }
    QString heading(int column) const override;
    bool isNumeric(int column) const override;
    std::size_t count() const override { return table_.rows.size(); }
    Cell cell(std::size_t row, int column) const override;

private:
    DataTable table_;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <variant>

namespace tanhgram {

/// What the table of a figure's numbers is filled from: rows of words and numbers under headings.
class NumberRows {
public:
    using Cell = std::variant<QString, double>;

    virtual ~NumberRows() = default;

    virtual int columns() const = 0;
    virtual QString heading(int column) const = 0;

    /// Whether the column holds numbers.
    virtual bool isNumeric(int column) const = 0;

    virtual std::size_t count() const = 0;
    virtual Cell cell(std::size_t row, int column) const = 0;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/numbers/number_rows.h"
#include "core/figure/figure.h"

#include <QCoreApplication>

#include <vector>

namespace tanhgram {

/// The marks of a figure, one point a row, as in its CSV file: the mark it belongs to, counted from 1, what
/// that stands for, x, y, and the text of a label or a note.
class MarkRows : public NumberRows {
    Q_DECLARE_TR_FUNCTIONS(Numbers)

public:
    enum Column { MarkColumn, Meaning, X, Y, Words, ColumnCount };

    explicit MarkRows(const Figure& figure);

    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    bool isNumeric(int column) const override { return column == X || column == Y; }
    std::size_t count() const override { return ends_.empty() ? 0 : ends_.back(); }
    Cell cell(std::size_t row, int column) const override;

private:
    QString axisHeading(const QString& name, const Axis& axis) const;

    Figure figure_;
    std::vector<std::size_t> ends_; ///< the row after the last one of every mark
};

} // namespace tanhgram

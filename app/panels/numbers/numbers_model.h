// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/numbers/number_rows.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace tanhgram {

/// The numbers behind a figure. Cells are made when they are asked for. Numbers are shown with six digits,
/// and as 0 where only rounding keeps them from it, beside the largest of their column; Qt::EditRole has them
/// as they are, with all digits.
class NumbersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit NumbersModel(QObject* parent = nullptr);
    ~NumbersModel() override;

    /// Shows the numbers of another state, or of another figure. Selections stay if there are as many rows of
    /// as many columns.
    void setRows(std::unique_ptr<const NumberRows> rows);

    bool isNumeric(int column) const { return rows_->isNumeric(column); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void measure();
    QString text(const NumberRows::Cell& cell, int column, bool whole) const;

    std::unique_ptr<const NumberRows> rows_; ///< null before there are any
    std::vector<double> sizes_;              ///< of each column's numbers, the largest absolute value
};

} // namespace tanhgram

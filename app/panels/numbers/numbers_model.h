// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <QAbstractTableModel>

#include <vector>

namespace tanhgram {

/// The numbers behind a figure, one point a row, as in its CSV file: the mark it belongs to, what that stands
/// for, x, y, and the text of a label or a note. Cells are made when they are asked for. Numbers are shown
/// with six digits; Qt::EditRole has them with all.
class NumbersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { MarkColumn, Meaning, X, Y, Words, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the numbers of another state of the figure. Selections stay if there are as many rows.
    void setFigure(const Figure& figure);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(std::size_t row, int column, bool whole) const;
    QString axisHeading(const QString& name, const Axis& axis) const;

    Figure figure_;
    std::vector<std::size_t> ends_; ///< the row after the last one of every mark
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/numbers/numbers_model.h"

#include "lessons/words/locale.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tanhgram {

namespace {

constexpr int shownDigits = 6;
constexpr double nothing = 1e-12; ///< beside the largest number of a column

QString numberText(double number, bool whole) {
    return plainLocale().toString(number + 0.0, 'g', whole ? QLocale::FloatingPointShortest : shownDigits);
}

double largest(const NumberRows& rows, int column) {
    double size = 0;
    for (std::size_t row = 0; row < rows.count(); ++row) {
        const NumberRows::Cell cell = rows.cell(row, column);
        if (const auto* number = std::get_if<double>(&cell); number != nullptr && std::isfinite(*number))
            size = std::max(size, std::abs(*number));
    }
    return size;
}

// Digits stand below each other from the right in every language.
QVariant alignment(bool isNumeric) {
    const Qt::Alignment side = isNumeric ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft);
    return static_cast<int>((side | Qt::AlignVCenter).toInt());
}

} // namespace

NumbersModel::NumbersModel(QObject* parent) : QAbstractTableModel(parent) {}

NumbersModel::~NumbersModel() = default;

void NumbersModel::setRows(std::unique_ptr<const NumberRows> rows) {
    const bool isAlike = rows_ && rows_->count() == rows->count() && rows_->columns() == rows->columns();
    if (!isAlike)
        beginResetModel();
    rows_ = std::move(rows);
    measure();
    if (!isAlike) {
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void NumbersModel::measure() {
    sizes_.assign(static_cast<std::size_t>(rows_->columns()), 0);
    for (int column = 0; column < rows_->columns(); ++column)
        if (rows_->isNumeric(column))
            sizes_[static_cast<std::size_t>(column)] = largest(*rows_, column);
}

int NumbersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !rows_ ? 0 : static_cast<int>(rows_->count());
}

int NumbersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !rows_ ? 0 : rows_->columns();
}

QVariant NumbersModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(rows_->isNumeric(index.column()));
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return text(rows_->cell(static_cast<std::size_t>(index.row()), index.column()), index.column(),
                role == Qt::EditRole);
}

QString NumbersModel::text(const NumberRows::Cell& cell, int column, bool whole) const {
    const auto* number = std::get_if<double>(&cell);
    if (number == nullptr)
        return std::get<QString>(cell);
    const bool isNothing = std::abs(*number) < nothing * sizes_[static_cast<std::size_t>(column)];
    return numberText(isNothing && !whole ? 0 : *number, whole);
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole)
        return orientation == Qt::Vertical ? QVariant() : alignment(rows_->isNumeric(section));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return orientation == Qt::Vertical ? QVariant(section + 1) : QVariant(rows_->heading(section));
}

} // namespace tanhgram

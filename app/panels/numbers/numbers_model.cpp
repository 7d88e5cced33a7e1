// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/numbers/numbers_model.h"

#include "app/panels/numbers/mark_names.h"
#include "app/text/localized.h"

#include <QLocale>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr int shownDigits = 6;

QString numberText(double number, bool whole) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number + 0.0, 'g', whole ? QLocale::FloatingPointShortest : shownDigits);
}

} // namespace

void NumbersModel::setFigure(const Figure& figure) {
    std::vector<std::size_t> ends;
    std::size_t rows = 0;
    for (const Mark& mark : figure.marks)
        ends.push_back(rows += pointsOf(mark));
    const bool isAlike = rows == static_cast<std::size_t>(rowCount());
    if (!isAlike)
        beginResetModel();
    figure_ = figure;
    ends_ = std::move(ends);
    if (!isAlike) {
        endResetModel();
    } else if (rows > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        emit headerDataChanged(Qt::Horizontal, X, Y);
    }
}

int NumbersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || ends_.empty() ? 0 : static_cast<int>(ends_.back());
}

int NumbersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NumbersModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == X || index.column() == Y))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return cell(static_cast<std::size_t>(index.row()), index.column(), role == Qt::EditRole);
}

QString NumbersModel::cell(std::size_t row, int column, bool whole) const {
    const auto end = std::ranges::upper_bound(ends_, row);
    const auto number = static_cast<std::size_t>(end - ends_.begin());
    const Mark& mark = figure_.marks[number];
    const Vertex& point = pointOf(mark, row - (number == 0 ? 0 : ends_[number - 1]));
    switch (column) {
    case MarkColumn:
        return tr("%1 %2", "kind and number of a mark: line 3").arg(kindName(mark)).arg(number);
    case Meaning:
        return meaningOf(figure_, mark);
    case X:
        return numberText(point.x(), whole);
    case Y:
        return numberText(point.y(), whole);
    default:
        return textOf(mark);
    }
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case MarkColumn:
        return tr("Mark");
    case Meaning:
        return tr("What it is");
    case X:
        return axisHeading(tr("x"), figure_.x);
    case Y:
        return axisHeading(figure_.y.log ? tr("log₁₀ y") : tr("y"), figure_.y);
    default:
        return tr("Text");
    }
}

QString NumbersModel::axisHeading(const QString& name, const Axis& axis) const {
    const QString title = localized(axis.title);
    return !figure_.axes || title.isEmpty() ? name : tr("%1: %2", "x or y and the axis").arg(name, title);
}

} // namespace tanhgram

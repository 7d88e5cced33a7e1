// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/column_widths.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace tanhgram {

namespace {

/// A table that tells how wide its cells are.
class OpenTable : public QTableView {
public:
    using QTableView::sizeHintForColumn;
};

int neededBy(const QTableView& table, int column) {
    if (table.isColumnHidden(column))
        return 0;
    return std::max(table.horizontalHeader()->sectionSizeHint(column),
                    (table.*&OpenTable::sizeHintForColumn)(column));
}

} // namespace

ColumnWidths::ColumnWidths(QTableView& table) : QObject(&table), table_(table) {
    table_.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_.horizontalHeader()->setMinimumSectionSize(1);
    table_.setWordWrap(false);
    table_.viewport()->installEventFilter(this);
    const QAbstractItemModel* model = table_.model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnWidths::shareSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnWidths::shareSoon);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnWidths::shareSoon);
    share();
}

void ColumnWidths::shareSoon() {
    if (!std::exchange(isWaiting_, true))
        QTimer::singleShot(0, this, &ColumnWidths::share);
}

void ColumnWidths::share() {
    isWaiting_ = false;
    std::vector<int> widths;
    int shown = 0;
    for (int column = 0; column < table_.model()->columnCount(); ++column) {
        widths.push_back(neededBy(table_, column));
        shown += table_.isColumnHidden(column) ? 0 : 1;
    }
    const int needed = std::accumulate(widths.begin(), widths.end(), 0);
    table_.setMinimumWidth(needed + 2 * table_.frameWidth() +
                           table_.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &table_));
    int left = std::max(0, table_.viewport()->width() - needed);
    for (int column = 0; column < static_cast<int>(widths.size()) && shown > 0; ++column) {
        if (table_.isColumnHidden(column))
            continue;
        const int more = left / shown;
        table_.setColumnWidth(column, widths[static_cast<std::size_t>(column)] + more);
        left -= more;
        --shown;
    }
}

bool ColumnWidths::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type == QEvent::Resize || type == QEvent::Show || type == QEvent::FontChange)
        share();
    return QObject::eventFilter(watched, event);
}

} // namespace tanhgram

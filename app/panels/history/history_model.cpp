// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/history/history_model.h"

#include <QFont>

namespace tanhgram {

HistoryModel::HistoryModel(QUndoGroup& histories, QObject* parent) : QAbstractListModel(parent) {
    connect(&histories, &QUndoGroup::activeStackChanged, this, &HistoryModel::follow);
    connect(&histories, &QUndoGroup::indexChanged, this, &HistoryModel::showSteps);
    follow(histories.activeStack());
}

void HistoryModel::follow(QUndoStack* history) {
    history_ = history;
    showSteps();
}

// A drag changes the last step over and over: then no rows come or go.
void HistoryModel::showSteps() {
    const int rows = history_ ? history_->count() + 1 : 1;
    if (rows != rows_) {
        beginResetModel();
        rows_ = rows;
        endResetModel();
    } else {
        emit dataChanged(index(0), index(rows_ - 1));
    }
    emit presentChanged();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int HistoryModel::presentRow() const {
    return history_ ? history_->index() : 0;
}

void HistoryModel::goTo(int row) {
    if (history_ && row >= 0 && row <= history_->count())
        history_->setIndex(row);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    const int row = index.row();
    const int present = presentRow();
    const QString text = row == 0 || !history_ ? tr("the beginning") : history_->text(row - 1);
    switch (role) {
    case Qt::DisplayRole:
        return row == present ? tr("▸ %1").arg(text) : tr("   %1").arg(text);
    case Qt::AccessibleTextRole:
        return spoken(row).arg(text);
    case Qt::FontRole: {
        QFont font;
        font.setBold(row == present);
        font.setItalic(row > present);
        return font;
    }
    default:
        return {};
    }
}

QString HistoryModel::spoken(int row) const {
    if (row == presentRow())
        return tr("%1, now");
    return row > presentRow() ? tr("%1, undone") : tr("%1, done");
}

} // namespace tanhgram

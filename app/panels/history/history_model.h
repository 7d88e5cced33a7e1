// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QUndoGroup>
#include <QUndoStack>

namespace tanhgram {

/// The steps of the present history as a list: first the beginning, then a row for each step. The present
/// one is in bold and has an arrow; those undone are in italics, and say so to who hears the list read.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit HistoryModel(QUndoGroup& histories, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// The row of the state that is seen.
    int presentRow() const;

    /// Undoes or redoes as many steps as lie between.
    void goTo(int row);

signals:
    void presentChanged();

private:
    QString spoken(int row) const;
    void follow(QUndoStack* history);
    void showSteps();

    QPointer<QUndoStack> history_;
    int rows_ = 1;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/sweep.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace tanhgram {

/// The runs of a sweep as a table: seed, solved, final loss, accuracy, dead units. `Qt::UserRole` gives the
/// value a column is sorted by.
class SeedsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Seed, Solved, Loss, Accuracy, DeadUnits, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setResult(std::shared_ptr<const SweepResult> result);
    const SeedResult& run(int row) const { return result_->runs[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const SweepResult> result_ = std::make_shared<const SweepResult>();
};

/// Which runs of the table are shown.
enum class SeedFilter { All, Solved, Unsolved, WithDeadUnits };

class SeedsFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SeedsFilterModel(SeedsModel& seeds, QObject* parent = nullptr);

    void setFilter(SeedFilter filter);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    SeedsModel& seeds_;
    SeedFilter filter_ = SeedFilter::All;
};

} // namespace tanhgram

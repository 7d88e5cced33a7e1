// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/seeds/seeds_model.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace tanhgram {

namespace {

QVariant sortValue(const SeedResult& run, int column) {
    switch (column) {
    case SeedsModel::Seed:
        return run.seed;
    case SeedsModel::Solved:
        return run.divergedAt ? 2 : run.solved() ? 0 : 1;
    case SeedsModel::Loss:
        return run.loss;
    case SeedsModel::Accuracy:
        return run.accuracy;
    case SeedsModel::DeadUnits:
        return run.deadUnits;
    default:
        return {};
    }
}

} // namespace

void SeedsModel::setResult(std::shared_ptr<const SweepResult> result) {
    beginResetModel();
    result_ = std::move(result);
    endResetModel();
}

int SeedsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(result_->runs.size());
}

int SeedsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeedsModel::data(const QModelIndex& index, int role) const {
    const SeedResult& seed = run(index.row());
    if (role == Qt::UserRole)
        return sortValue(seed, index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            Qt::AlignVCenter |
            (index.column() == Solved ? Qt::AlignHCenter : Qt::AlignRight | Qt::AlignAbsolute));
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (index.column()) {
    case Seed:
        return QString::number(seed.seed);
    case Solved:
        return seed.divergedAt ? tr("diverged") : seed.solved() ? tr("yes") : tr("no");
    case Loss:
        return std::isfinite(seed.loss) ? locale.toString(seed.loss, 'g', 4) : tr("too large");
    case Accuracy:
        return tr("%1 %").arg(locale.toString(100 * seed.accuracy, 'f', 1));
    case DeadUnits:
        return locale.toString(seed.deadUnits);
    default:
        return {};
    }
}

QVariant SeedsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Seed:
        return tr("Seed");
    case Solved:
        return tr("Separates");
    case Loss:
        return tr("Final loss");
    case Accuracy:
        return tr("Accuracy");
    case DeadUnits:
        return tr("Dead units");
    default:
        return {};
    }
}

SeedsFilterModel::SeedsFilterModel(SeedsModel& seeds, QObject* parent)
    : QSortFilterProxyModel(parent), seeds_(seeds) {
    setSourceModel(&seeds);
    setSortRole(Qt::UserRole);
}

void SeedsFilterModel::setFilter(SeedFilter filter) {
    filter_ = filter;
    invalidateFilter();
}

bool SeedsFilterModel::filterAcceptsRow(int row, const QModelIndex&) const {
    const SeedResult& run = seeds_.run(row);
    switch (filter_) {
    case SeedFilter::All:
        return true;
    case SeedFilter::Solved:
        return run.solved();
    case SeedFilter::Unsolved:
        return !run.solved();
    case SeedFilter::WithDeadUnits:
        return run.deadUnits > 0;
    }
    return true;
}

} // namespace tanhgram

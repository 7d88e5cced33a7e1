// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/viewpoint.h"
#include "core/figure/snapshot.h"

#include <QTableWidget>

namespace tanhgram {

/// A row for each node of the last hidden layer: whether it is switched on, z, h, its weight, what it adds,
/// and for what share of the data it is off.
class NodesTable : public QTableWidget {
    Q_OBJECT

public:
    explicit NodesTable(Viewpoint& viewpoint, QWidget* parent = nullptr);

    /// Shows the nodes of that state; without a point to follow, the columns of its values stay empty.
    void showNodes(const Snapshot& snapshot);

private:
    void put(int row, int column, const QString& text, bool grey);
    void takeSwitch(int row, int column);

    Viewpoint& viewpoint_;
};

} // namespace tanhgram

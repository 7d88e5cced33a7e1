// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/data_table.h"
#include "core/figure/snapshot.h"

#include <vector>

namespace tanhgram {

/// Places of the input plane that tables tell of: first the data points, then the crossings of a grid.
struct TablePlaces {
    const DataSet& data;
    Points points; ///< 2 x places

    /// A row that begins with `before`: "data point" or "grid crossing", x1, x2, and the class; that of a
    /// crossing is empty.
    std::vector<TableCell> cells(Eigen::Index place, std::vector<TableCell> before = {}) const;

    /// What is above these cells, after what is above those before them.
    static std::vector<TableColumn> columns(std::vector<TableColumn> before = {});
};

/// The data, then the crossings of upright lines at `across` and level lines at `upwards`, row by row.
TablePlaces tablePlaces(const DataSet& data, const std::vector<double>& across,
                        const std::vector<double>& upwards);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/facets.h"
#include "core/figure/shown.h"
#include "core/figure/surface.h"
#include "core/figure/table_places.h"
#include "core/figure/tables.h"
#include "core/network/parts.h"

#include <cmath>

namespace tanhgram {

namespace {

std::vector<double> wholeNumbers(double low, double high) {
    std::vector<double> numbers;
    for (double number = std::ceil(low); number <= high; ++number)
        numbers.push_back(number);
    return numbers;
}

// Where surfaces have grid lines.
TablePlaces placesOf(const DataSet& data) {
    const Box plane = inputWindow(data);
    return tablePlaces(data, wholeNumbers(plane.low.x(), plane.high.x()),
                       wholeNumbers(plane.low.y(), plane.high.y()));
}

DataTable heightTable(const Snapshot& snapshot, const Network& network, Quantity quantity,
                      const Text& heightName) {
    const TablePlaces places = placesOf(*snapshot.data);
    const Eigen::RowVectorXd heights = heightsOf(network, quantity)(places.points);
    DataTable table{TablePlaces::columns(), {}};
    table.columns.push_back({heightName, true});
    for (Eigen::Index i = 0; i < heights.size(); ++i) {
        table.rows.push_back(places.cells(i));
        table.rows.back().emplace_back(heights[i]);
    }
    return table;
}

} // namespace

DataTable surfaceTable(const Snapshot& snapshot) {
    return heightTable(snapshot, shownNetwork(snapshot), Quantity::Logit, phrase("Figure", "Output"));
}

DataTable probabilitySurfaceTable(const Snapshot& snapshot) {
    return heightTable(snapshot, shownNetwork(snapshot), Quantity::Probability,
                       phrase("Figure", "Probability of class 1"));
}

DataTable runningSumTable(const Snapshot& snapshot) {
    return heightTable(snapshot, runningSum(snapshot).network, Quantity::Logit, phrase("Figure", "Sum"));
}

DataTable contributionsTable(const Snapshot& snapshot) {
    const Network network = shownNetwork(snapshot);
    const TablePlaces places = placesOf(*snapshot.data);
    const Eigen::MatrixXd parts = contributions(network, forward(network, places.points));
    DataTable table{TablePlaces::columns({{phrase("Figure", "Node")}}), {}};
    table.columns.push_back({phrase("Figure", "Contribution"), true});
    for (Eigen::Index unit = 0; unit < parts.rows(); ++unit) {
        const bool isOff = snapshot.look.off.contains(static_cast<int>(unit));
        const Text name = isOff ? phrase("Figure", "%1: switched off")(unitName(unit)) : unitName(unit);
        for (Eigen::Index i = 0; i < parts.cols(); ++i) {
            table.rows.push_back(places.cells(i, {name}));
            table.rows.back().emplace_back(parts(unit, i));
        }
    }
    return table;
}

} // namespace tanhgram

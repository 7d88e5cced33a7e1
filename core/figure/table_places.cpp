// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/table_places.h"

namespace tanhgram {

std::vector<TableCell> TablePlaces::cells(Eigen::Index place, std::vector<TableCell> before) const {
    const bool isData = place < data.size();
    const Text what = isData ? phrase("Figure", "data point") : phrase("Figure", "grid crossing");
    TableCell label;
    if (isData)
        label = static_cast<double>(data.labels[static_cast<std::size_t>(place)]);
    before.insert(before.end(), {what, points(0, place), points(1, place), label});
    return before;
}

std::vector<TableColumn> TablePlaces::columns(std::vector<TableColumn> before) {
    before.insert(
        before.end(),
        {{phrase("Figure", "What it is")}, {"x1", true}, {"x2", true}, {phrase("Figure", "Class"), true}});
    return before;
}

TablePlaces tablePlaces(const DataSet& data, const std::vector<double>& across,
                        const std::vector<double>& upwards) {
    TablePlaces places{data, Points(2, data.size() + std::ssize(across) * std::ssize(upwards))};
    places.points.leftCols(data.size()) = data.points;
    Eigen::Index next = data.size();
    for (const double x2 : upwards)
        for (const double x1 : across)
            places.points.col(next++) = Vertex(x1, x2);
    return places;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/stage_panels.h"
#include "core/figure/stage_words.h"
#include "core/figure/table_places.h"
#include "core/figure/tables.h"
#include "core/geometry/carry.h"

namespace tanhgram {

namespace {

// Where the upright lines of the grid stand, which is where the level ones lie.
std::vector<double> linesOfTheGrid() {
    std::vector<double> lines;
    for (const GridLine& line : gridLines())
        if (line.from.x() == line.to.x())
            lines.push_back(line.from.x());
    return lines;
}

void addPlaces(DataTable& table, const Text& stage, const TablePlaces& places, const CarriedPlane& plane) {
    const PlaneMap map = plane.map();
    for (Eigen::Index i = 0; i < places.points.cols(); ++i) {
        std::vector<TableCell> row = places.cells(i, {stage});
        const Vertex now = map.hidden(places.points.col(i));
        row.emplace_back(now.x());
        row.emplace_back(now.y());
        table.rows.push_back(std::move(row));
    }
}

} // namespace

DataTable stagesTable(const Snapshot& snapshot) {
    DataTable table{TablePlaces::columns({{phrase("Figure", "Stage")}}), {}};
    table.columns.push_back({phrase("Figure", "First coordinate"), true});
    table.columns.push_back({phrase("Figure", "Second coordinate"), true});
    const std::vector<double> lines = linesOfTheGrid();
    const TablePlaces places = tablePlaces(*snapshot.data, lines, lines);
    const std::vector<StagePanel> panels = stagePanels(snapshot);
    const auto titleOf = [&](const StagePanel& panel) { return inWords(snapshot.network, panel.stage); };
    for (const StagePanel& panel : panels)
        addPlaces(table, titleOf(panel), places, panel.plane);
    if (const auto line = decisionLineIn(panels.back(), snapshot.network))
        for (const Vertex& end : *line)
            table.rows.push_back({titleOf(panels.back()), phrase("Figure", "decision line"), Text(), Text(),
                                  Text(), end.x(), end.y()});
    return table;
}

} // namespace tanhgram

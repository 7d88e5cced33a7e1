// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/diagram.h"
#include "core/figure/panels.h"
#include "core/figure/shown.h"
#include "core/figure/words.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace tanhgram {

namespace {

// One layer's numbers, weights and then biases, and what its rows and columns are called.
struct Table {
    Text title;
    std::vector<Text> from;
    std::vector<Text> to;
    Eigen::MatrixXd numbers;
};

std::vector<Text> unitNames(Eigen::Index count) {
    std::vector<Text> names;
    for (Eigen::Index unit = 0; unit < count; ++unit)
        names.emplace_back(unitName(unit));
    return names;
}

std::vector<Table> tables(const Network& network) {
    std::vector<Table> all;
    std::vector<Text> from{"x1", "x2"};
    for (const DenseLayer& layer : network.hidden) {
        Table table{phrase("Figure", "hidden layer %1")(all.size() + 1), from, unitNames(layer.units()),
                    Eigen::MatrixXd(layer.units(), layer.inputs() + 1)};
        table.numbers << layer.weights, layer.biases;
        all.push_back(std::move(table));
        from = unitNames(layer.units());
    }
    Table output{phrase("Figure", "output"),
                 from,
                 {phrase("Figure", "out")},
                 Eigen::MatrixXd(1, network.lastUnits() + 1)};
    output.numbers << network.output.weights.transpose(), network.output.bias;
    all.push_back(std::move(output));
    for (Table& table : all)
        table.from.emplace_back(phrase("Figure", "bias"));
    return all;
}

void addText(Drawing& drawing, const Vertex& at, const Text& text, Anchor anchor) {
    drawing.add(Label{at, text, Ink::Text, anchor, false});
}

void addSquare(Drawing& drawing, const Vertex& corner, const Vertex& size, double number, double largest,
               const Text& from, const Text& to) {
    constexpr double gap = 2;
    const double right = corner.x() + size.x() - gap, top = corner.y() + size.y() - gap;
    const Shade shade{ColourMap::Signs, 0.5 + 0.5 * number / largest};
    drawing.add(Polygon{{corner, {right, corner.y()}, {right, top}, {corner.x(), top}},
                        Ink::Curve,
                        1,
                        shade,
                        phrase("Figure", "%1 to %2: %3")(from, to, inWords(number, 6))});
    const int digits = size.x() < 46 ? 2 : 3;
    if (size.x() >= 26 && size.y() >= 13)
        drawing.add(Label{(corner + Vertex(right, top)) / 2, inWords(number, digits), Ink::Text,
                          Anchor::Centre, false, shade});
}

// The tables in rows of `perRow`, all with squares of one size.
struct Arrangement {
    std::size_t perRow = 1;
    Vertex cell = Vertex::Ones();

    // How well the numbers fit into the squares: 1 if they just do.
    double legibility() const { return cell.cwiseQuotient(Vertex(46, 16)).minCoeff(); }
};

constexpr double roomForAWord = 34;
constexpr double rowNames = 40, columnNames = 24, titleRoom = 24, gap = 14; // pixels around the squares

// How large the squares can be with so many tables in a row.
Arrangement arrangement(const std::vector<Table>& tables, std::size_t perRow, const Vertex& whole) {
    constexpr double widest = 90, tallest = 70;
    double across = 0, upwards = 0, rows = 0;
    for (std::size_t first = 0; first < tables.size(); first += perRow, ++rows) {
        const auto row = std::span(tables).subspan(first, std::min(perRow, tables.size() - first));
        double columns = 0, most = 0;
        for (const Table& table : row) {
            columns += static_cast<double>(table.numbers.cols());
            most = std::max(most, static_cast<double>(table.numbers.rows()));
        }
        across = std::max(across, columns);
        upwards += most;
    }
    const double besides = static_cast<double>(perRow) * (rowNames + gap);
    return {perRow,
            {std::clamp((whole.x() - besides) / across, 1.0, widest),
             std::clamp((whole.y() - rows * (titleRoom + columnNames + gap)) / upwards, 1.0, tallest)}};
}

Arrangement bestArrangement(const std::vector<Table>& tables, const Vertex& whole) {
    Arrangement best = arrangement(tables, tables.size(), whole);
    for (std::size_t perRow = tables.size() - 1; perRow >= 1; --perRow)
        if (const Arrangement other = arrangement(tables, perRow, whole);
            other.legibility() > best.legibility())
            best = other;
    return best;
}

// Adds a table whose names and squares begin at the top left `corner`.
void addTable(Drawing& drawing, const Table& table, const Vertex& corner, const Vertex& cell,
              double largest) {
    const Vertex first = corner + Vertex(rowNames, -titleRoom - columnNames);
    const double width = cell.x() * static_cast<double>(table.numbers.cols());
    addText(drawing, {first.x() + width / 2, corner.y() - titleRoom / 2}, table.title, Anchor::Centre);
    for (std::size_t column = 0; column < table.from.size(); ++column) {
        const double x = first.x() + static_cast<double>(column) * cell.x();
        const bool isBias = column + 1 == table.from.size();
        addText(drawing, {x + cell.x() / 2, first.y() + columnNames / 2},
                isBias && cell.x() < roomForAWord ? Text("b") : table.from[column], Anchor::Centre);
        for (std::size_t row = 0; row < table.to.size(); ++row) {
            const Vertex square(x, first.y() - static_cast<double>(row + 1) * cell.y());
            addSquare(drawing, square, cell,
                      table.numbers(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)),
                      largest, table.from[column], table.to[row]);
            if (column == 0)
                addText(drawing, square + Vertex(-6, cell.y() / 2), table.to[row], Anchor::Right);
        }
    }
}

void addTables(Drawing& drawing, const std::vector<Table>& tables, double largest) {
    const Vertex whole = drawing.range().high;
    const auto [perRow, cell] = bestArrangement(tables, whole);
    double top = whole.y();
    for (std::size_t first = 0; first < tables.size(); first += perRow) {
        double left = 0, lowest = top;
        for (std::size_t i = first; i < std::min(first + perRow, tables.size()); ++i) {
            addTable(drawing, tables[i], {left, top}, cell, largest);
            left += rowNames + cell.x() * static_cast<double>(tables[i].numbers.cols()) + gap;
            lowest = std::min(lowest, top - titleRoom - columnNames -
                                          cell.y() * static_cast<double>(tables[i].numbers.rows()));
        }
        top = lowest - gap;
    }
}

} // namespace

Figure weightHeatMapFigure(const Snapshot& snapshot, const Canvas& canvas) {
    const std::vector<Table> all = tables(snapshot.network);
    double largest = 1e-12;
    for (const Table& table : all)
        largest = std::max(largest, table.numbers.cwiseAbs().maxCoeff());
    Interval values{-largest, largest};
    includeShared(values, snapshot.look);
    largest = values.high;
    Drawing drawing(pixelFrame(canvas), canvas);
    addTables(drawing, all, largest);
    Figure figure;
    figure.name = "weight-heat-map";
    figure.title = phrase("Figure", "The weights");
    figure.axes = false;
    figure.description =
        phrase("Figure", "Every weight and bias as a coloured square: orange is negative, violet positive.");
    figure.values = values;
    LegendEntry scale{phrase("Figure", "weight or bias")};
    scale.scale = {ColourMap::Signs, -largest, largest};
    figure.legend = {scale};
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram

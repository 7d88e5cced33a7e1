// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/diagram.h"
#include "core/figure/panels.h"
#include "core/figure/shown.h"
#include "core/figure/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

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

constexpr double header = 24; // pixels, for the names of the columns

double leftOf(const Box& box) {
    return std::min(30.0, 0.2 * box.size().x());
}

// The size of a square of the table in that box.
Vertex cellOf(const Table& table, const Box& box) {
    constexpr double widest = 90, tallest = 70;
    const Vertex room = box.size() - Vertex(leftOf(box), header);
    return {std::clamp(room.x() / static_cast<double>(table.numbers.cols()), 1.0, widest),
            std::clamp(room.y() / static_cast<double>(table.numbers.rows()), 1.0, tallest)};
}

// How well the numbers fit into their squares: 1 if they just do.
double legibility(const std::vector<Table>& tables, const std::vector<Box>& boxes) {
    const Vertex number(46, 16); // pixels
    double worst = 2;
    for (std::size_t i = 0; i < tables.size(); ++i)
        worst = std::min(worst, cellOf(tables[i], boxes[i]).cwiseQuotient(number).minCoeff());
    return worst;
}

// The tables in as many columns as let their numbers be read best.
std::vector<Box> arranged(const std::vector<Table>& tables, const Canvas& canvas) {
    std::vector<Box> best;
    for (int columns = static_cast<int>(tables.size()); columns >= 1; --columns) {
        std::vector<Box> boxes = panelsIn(canvas, static_cast<int>(tables.size()), columns, 22, 20);
        if (best.empty() || legibility(tables, boxes) > legibility(tables, best))
            best = std::move(boxes);
    }
    return best;
}

void addTable(Drawing& drawing, const Table& table, const Box& box, double largest) {
    const double left = leftOf(box);
    const Vertex cell = cellOf(table, box);
    const double middle = box.low.x() + left + cell.x() * static_cast<double>(table.numbers.cols()) / 2;
    addText(drawing, {middle, box.high.y() + 10}, table.title, Anchor::Centre);
    for (std::size_t column = 0; column < table.from.size(); ++column) {
        const double x = box.low.x() + left + static_cast<double>(column) * cell.x();
        addText(drawing, {x + cell.x() / 2, box.high.y() - header / 2}, table.from[column], Anchor::Centre);
        for (std::size_t row = 0; row < table.to.size(); ++row) {
            const Vertex corner(x, box.high.y() - header - static_cast<double>(row + 1) * cell.y());
            addSquare(drawing, corner, cell,
                      table.numbers(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)),
                      largest, table.from[column], table.to[row]);
            if (column == 0)
                addText(drawing, corner + Vertex(-6, cell.y() / 2), table.to[row], Anchor::Right);
        }
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
    const std::vector<Box> boxes = arranged(all, canvas);
    for (std::size_t i = 0; i < all.size(); ++i)
        addTable(drawing, all[i], boxes[i], largest);
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

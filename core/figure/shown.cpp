// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/shown.h"

#include "core/figure/words.h"
#include "core/geometry/ranges.h"
#include "core/network/parts.h"

namespace tanhgram {

namespace {

// "0.5 x2", "x2" or "0.5": a term without its sign.
Text sizeOf(double factor, const char* variable, int digits) {
    const Text size = inWords(std::abs(factor), digits);
    if (!*variable)
        return size;
    return size == "1" ? variable : notation("%1 %2")(size, variable);
}

// The sum and one more term, unless that is 0.
Text withTerm(const Text& sum, double factor, const char* variable, int digits) {
    if (factor == 0)
        return sum;
    const Text size = sizeOf(factor, variable, digits);
    if (sum.empty())
        return factor < 0 ? notation("-%1")(size) : size;
    return (factor < 0 ? notation("%1 - %2") : notation("%1 + %2"))(sum, size);
}

Text layerInWords(Eigen::Index units, std::size_t layer, Pattern on) {
    std::vector<Text> names;
    for (Eigen::Index unit = 0; unit < units; ++unit)
        if (on & patternBit(layer, unit))
            names.emplace_back(unitName(unit));
    if (names.empty())
        return phrase("Figure", "none on");
    if (std::ssize(names) == units)
        return phrase("Figure", "all on");
    return phrase("Figure", "%1 on")(listed(names));
}

} // namespace

Network shownNetwork(const Snapshot& snapshot) {
    return withUnitsOff(snapshot.network, snapshot.look.off);
}

Box inputWindow(const DataSet& data) {
    Box shown{{-3, -3}, {3, 3}};
    for (const Vertex& point : pointsOf(data.points))
        include(shown, point);
    return shown;
}

AxesRange inputPlane(const DataSet& data, const Look& look, const Canvas& canvas) {
    return equalRange(inputWindow(data), look, canvas);
}

Points tellingPlaces(const Network& network, const Box& box) {
    Path places;
    if (const auto regions = Regions::of(network, box)) {
        for (const Cell& cell : regions->cells())
            places.insert(places.end(), cell.polygon.begin(), cell.polygon.end());
    } else {
        constexpr int steps = 40;
        for (int row = 0; row <= steps; ++row)
            for (int column = 0; column <= steps; ++column)
                places.emplace_back(box.low + Vertex(column, row).cwiseProduct(box.size()) / steps);
    }
    Points points(2, static_cast<Eigen::Index>(places.size()));
    for (std::size_t i = 0; i < places.size(); ++i)
        points.col(static_cast<Eigen::Index>(i)) = places[i];
    return points;
}

Ink inkOfUnit(Eigen::Index unit) {
    return static_cast<Ink>(static_cast<int>(Ink::Series1) + static_cast<int>(unit));
}

std::string unitName(Eigen::Index unit) {
    std::string name("h");
    name += std::to_string(unit + 1);
    return name;
}

Text inWords(const Affine& f, int digits) {
    const Text text = withTerm(withTerm({}, f[0], "x1", digits), f[1], "x2", digits);
    return text.empty() && f[2] == 0 ? inWords(0.0) : withTerm(text, f[2], "", digits);
}

Text inWords(const Network& network, Pattern on) {
    if (network.hidden.size() == 1)
        return layerInWords(network.hidden[0].units(), 0, on);
    Text text;
    for (std::size_t layer = 0; layer < network.hidden.size(); ++layer) {
        const Text units = layerInWords(network.hidden[layer].units(), layer, on);
        text = layer == 0 ? phrase("Figure", "layer %1: %2")(layer + 1, units)
                          : phrase("Figure", "%1; layer %2: %3")(text, layer + 1, units);
    }
    return text;
}

} // namespace tanhgram

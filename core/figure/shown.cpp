// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/shown.h"

#include "core/figure/drawing.h"
#include "core/figure/words.h"
#include "core/geometry/carry.h"
#include "core/geometry/ranges.h"
#include "core/network/parts.h"

namespace tanhgram {

namespace {

// " + 0.5 x2", " - 0.5 x2", or nothing for a term that is 0; the first term has no space before it.
std::string term(double factor, const std::string& variable, bool first, int digits) {
    if (factor == 0 && !(first && variable.empty()))
        return "";
    const std::string sign = first ? (factor < 0 ? "-" : "") : factor < 0 ? " - " : " + ";
    const std::string size = inWords(std::abs(factor), digits);
    if (variable.empty())
        return sign + size;
    return sign + (size == "1" ? "" : size + " ") + variable;
}

std::string layerInWords(Eigen::Index units, std::size_t layer, Pattern on) {
    std::string names;
    Eigen::Index count = 0;
    for (Eigen::Index unit = 0; unit < units; ++unit)
        if (on & patternBit(layer, unit)) {
            names += (count++ > 0 ? ", " : "") + unitName(unit);
        }
    if (count == 0)
        return "none on";
    return count == units ? "all on" : names + " on";
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

Points tellingPlaces(const Network& network, const Box& box) {
    Path places;
    if (isPiecewiseLinear(network)) {
        const Regions regions(network, box);
        for (const Cell& cell : regions.cells())
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

std::string inWords(const Affine& f, int digits) {
    std::string text = term(f[0], "x1", true, digits);
    text += term(f[1], "x2", text.empty(), digits);
    return text + term(f[2], "", text.empty(), digits);
}

std::string inWords(const Network& network, Pattern on) {
    if (network.hidden.size() == 1)
        return layerInWords(network.hidden[0].units(), 0, on);
    std::string text;
    for (std::size_t layer = 0; layer < network.hidden.size(); ++layer)
        text += (layer > 0 ? "; layer " : "layer ") + std::to_string(layer + 1) + ": " +
                layerInWords(network.hidden[layer].units(), layer, on);
    return text;
}

} // namespace tanhgram

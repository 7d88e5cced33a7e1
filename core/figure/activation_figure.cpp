// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/activation_figure.h"

#include "core/figure/density.h"
#include "core/figure/words.h"
#include "core/geometry/ranges.h"
#include "core/geometry/simplify.h"
#include "core/network/activation_words.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

constexpr double nameGap = 4;   ///< pixels to the left of a unit's name
constexpr double nameRoom = 28; ///< that are left free for the names

struct Span {
    double low;
    double high;
};

// The z values that are shown: [-4, 4] at least, and all of the data's.
Span zRange(const Eigen::MatrixXd& z, const Look& look) {
    Box shown{{-4, 0}, {4, 0}};
    for (Eigen::Index i = 0; i < z.size(); ++i)
        include(shown, {z.data()[i], 0});
    Box roomy = padded(shown);
    includeShared(roomy, look);
    return {roomy.low.x(), roomy.high.x()};
}

// What sigma and its derivative (never above 1) reach over those z.
Span valueRange(Activation activation, const Span& z) {
    return {std::min(value(activation, z.low), 0.0), std::max(value(activation, z.high), 1.0)};
}

// The graph with samples close together near 0, where these functions bend, and few far away.
template <class Function> Path graph(const Span& z, const Function& function) {
    constexpr int count = 400;
    const double reach = std::asinh(std::max(-z.low, z.high));
    Path path;
    for (int i = -count; i <= count; ++i) {
        const double at = std::clamp(std::sinh(reach * i / count), z.low, z.high);
        path.emplace_back(at, function(at));
    }
    return path;
}

// ReLU's corner and its derivative's jump lie exactly at 0.
Path reluGraph(const Span& z) {
    return {{z.low, 0}, {0, 0}, {z.high, z.high}};
}
Path reluDerivativeGraph(const Span& z) {
    return {{z.low, 0}, {0, 0}, {0, 1}, {z.high, 1}};
}

void addGraphs(Drawing& drawing, Activation activation, const Span& z) {
    const bool relu = activation == Activation::Relu;
    const Path sigma = relu ? reluGraph(z) : graph(z, [&](double at) { return value(activation, at); });
    const Path slope =
        relu ? reluDerivativeGraph(z) : graph(z, [&](double at) { return derivative(activation, at); });
    drawing.addLine(simplified(slope, drawing.pixelsPerUnit()), Ink::CurveSecond, 2, Dash::Dashed);
    drawing.addLine(simplified(sigma, drawing.pixelsPerUnit()), Ink::Curve, 2.5);
}

std::string unitName(Eigen::Index unit) {
    std::string text("z");
    text += std::to_string(unit + 1);
    return text;
}

// Of rows closer together than a name is high, every so many-th has one.
Eigen::Index rowsPerName(const Drawing& drawing, double row) {
    constexpr double nameHeight = 13; // pixels
    return static_cast<Eigen::Index>(
        std::max(1.0, std::ceil(nameHeight / (row * drawing.pixelsPerUnit().y()))));
}

// One row below the graphs: a line, the two densities on it, and the unit's name to the left of them.
void addRow(Drawing& drawing, const Span& zs, const Eigen::VectorXd& z, const std::vector<int>& labels,
            double base, double height, const std::string& name) {
    const auto [low, high] = zs;
    const Density densities[] = {density(z, labels, 0, low, high), density(z, labels, 1, low, high)};
    const double tallest = std::max(densities[0].tallest, densities[1].tallest);
    for (int label = 0; label < 2; ++label)
        drawing.addPolygon(densityPolygon(densities[label], base, (label == 0 ? height : -height) / tallest),
                           label == 0 ? Ink::ClassBlue : Ink::ClassGreen, 0.7);
    drawing.addLine({{low, base}, {high, base}}, Ink::Grid);
    if (!name.empty())
        drawing.addLabel({drawing.range().low.x() + nameGap / drawing.pixelsPerUnit().x(), base}, name,
                         Ink::Text, Anchor::Left);
}

Text sentence(const Snapshot& snapshot, const DenseLayer& layer, const Eigen::MatrixXd& z) {
    const std::size_t number = snapshot.network.hidden.size();
    if (z.size() == 0 || !z.allFinite())
        return phrase("Figure", "The activation of hidden layer %1 is %2, sigma(z) = %3.")(
            number, inWords(layer.activation), formula(layer.activation));
    const double size = z.cwiseAbs().maxCoeff();
    const Eigen::MatrixXd slope = z.unaryExpr([&](double at) { return derivative(layer.activation, at); });
    return phrase("Figure",
                  "The activation of hidden layer %1 is %2, sigma(z) = %3; the z values of the data "
                  "run from %4 to %5, and its slope at them from %6 to %7.")(
        number, inWords(layer.activation), formula(layer.activation), inWordsBeside(z.minCoeff(), size),
        inWordsBeside(z.maxCoeff(), size), inWords(slope.minCoeff()), inWords(slope.maxCoeff()));
}

} // namespace

Figure activationFigure(const Snapshot& snapshot, const Canvas& canvas) {
    const DenseLayer& layer = snapshot.network.hidden.back();
    const Eigen::MatrixXd& z = snapshot.forward.layers.back().z;
    const Span zs = zRange(z, snapshot.look);
    const Span values = valueRange(layer.activation, zs);
    const double unit = values.high - values.low;
    const double rows = 0.4 * unit;
    const double row = rows / static_cast<double>(layer.units());
    const double floor = values.low - 0.1 * unit;
    const double forNames = (zs.high - zs.low) * nameRoom / std::max(nameRoom, canvas.width - nameRoom);
    Drawing drawing({{zs.low - forNames, floor - rows}, {zs.high, values.high + 0.06 * unit}}, canvas);
    const Eigen::Index perName = rowsPerName(drawing, row);
    for (Eigen::Index i = 0; i < layer.units(); ++i)
        addRow(drawing, zs, z.row(i), snapshot.data->labels, floor - (static_cast<double>(i) + 0.5) * row,
               0.45 * row, i % perName == 0 ? unitName(i) : std::string());
    addGraphs(drawing, layer.activation, zs);
    Figure figure;
    figure.name = "activation";
    figure.title = phrase("Figure", "Activation function");
    figure.description = sentence(snapshot, layer, z);
    figure.x.title = "z";
    figure.legend = {{notation("h = %1")(activated(layer.activation, "z")), Ink::Curve},
                     {phrase("Figure", "its derivative"), Ink::CurveSecond, Dash::Dashed}};
    drawing.finish(figure);
    return figure;
}

} // namespace tanhgram

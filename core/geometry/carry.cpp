// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/carry.h"

#include "core/geometry/simplify.h"

#include <algorithm>

namespace tanhgram {

namespace {

struct Sample {
    double t = 0;
    Vertex at = Vertex::Zero();
};

// Halves an interval of the segment until what is drawn between its samples is true to the curve.
class Subdivision {
public:
    Subdivision(const PlaneMap& map, const Vertex& a, const Vertex& b, const Vertex& pixelsPerUnit)
        : map_(map), a_(a), b_(b), scale_(pixelsPerUnit) {}

    Sample sample(double t) const { return {t, map_.hidden(a_ + t * (b_ - a_))}; }

    /// Appends the samples after `first`, up to and including `last`.
    void refine(Path& path, const Sample& first, const Sample& middle, const Sample& last, int depth) const {
        const Sample before = sample((first.t + middle.t) / 2);
        const Sample after = sample((middle.t + last.t) / 2);
        if (depth == 0 || isTrue(first.at, {before.at, middle.at, after.at}, last.at)) {
            path.push_back(middle.at);
            path.push_back(last.at);
            return;
        }
        refine(path, first, before, middle, depth - 1);
        refine(path, middle, after, last, depth - 1);
    }

private:
    // Points bunched at one end hide what happens before them, so uneven strides count as untrue as well.
    bool isTrue(const Vertex& first, const std::array<Vertex, 3>& between, const Vertex& last) const {
        constexpr double tolerance = 0.08, shortest = 1, uneven = 0.6;
        double total = 0, longest = 0;
        Vertex previous = first;
        for (const Vertex& each : {between[0], between[1], between[2], last}) {
            const double stride = (each - previous).cwiseProduct(scale_).norm();
            total += stride;
            longest = std::max(longest, stride);
            previous = each;
        }
        if (total > shortest && longest > uneven * total)
            return false;
        return std::none_of(between.begin(), between.end(), [&](const Vertex& each) {
            return pixelDistance(each, first, last, scale_) > tolerance;
        });
    }

    const PlaneMap& map_;
    Vertex a_;
    Vertex b_;
    Vertex scale_;
};

void addCrossings(std::vector<double>& ts, const std::vector<PlaneMap::Units>& z, Eigen::Index units) {
    const std::size_t intervals = z.size() - 1;
    for (std::size_t i = 0; i < intervals; ++i)
        for (Eigen::Index unit = 0; unit < units; ++unit) {
            const double before = z[i][unit];
            const double after = z[i + 1][unit];
            if ((before < 0 && after > 0) || (before > 0 && after < 0))
                ts.push_back(ts[i] + (ts[i + 1] - ts[i]) * (before / (before - after)));
        }
    std::erase_if(ts, [](double t) { return !(t >= 0 && t <= 1); });
    std::sort(ts.begin(), ts.end());
    ts.erase(std::unique(ts.begin(), ts.end()), ts.end());
}

} // namespace

std::vector<GridLine> gridLines(int perDirection) {
    std::vector<GridLine> lines;
    for (const bool upright : {true, false})
        for (int i = 0; i < perDirection; ++i) {
            const double at = -1 + 2.0 * i / (perDirection - 1);
            const bool origin = 2 * i == perDirection - 1;
            if (upright)
                lines.push_back({{at, -1}, {at, 1}, origin});
            else
                lines.push_back({{-1, at}, {1, at}, origin});
        }
    return lines;
}

bool isPiecewiseLinear(const Network& network) {
    return std::all_of(network.hidden.begin(), network.hidden.end(),
                       [](const DenseLayer& layer) { return isPiecewiseLinear(layer.activation); });
}

std::vector<double> bends(const PlaneMap& map, const Vertex& a, const Vertex& b) {
    const std::vector<DenseLayer>& layers = map.network().hidden;
    std::vector<double> ts{0, 1};
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        if (layers[layer].activation == Activation::Linear)
            continue;
        std::vector<PlaneMap::Units> z;
        for (const double t : ts)
            z.push_back(map.z(layer, a + t * (b - a)));
        const bool last = layer + 1 == layers.size();
        addCrossings(ts, z, last ? std::min<Eigen::Index>(layers[layer].units(), 2) : layers[layer].units());
        if (!isPiecewiseLinear(layers[layer].activation))
            break;
    }
    return ts;
}

Path carried(const PlaneMap& map, const Vertex& a, const Vertex& b, const Vertex& pixelsPerUnit) {
    constexpr int deepest = 24;
    const Subdivision curve(map, a, b, pixelsPerUnit);
    const std::vector<double> ts = bends(map, a, b);
    Path path{curve.sample(0).at};
    const bool corners = isPiecewiseLinear(map.network());
    // Behind the first layer a curve may turn more than once between two bends: look at more places.
    const int parts = map.network().hidden.size() > 1 ? 8 : 1;
    for (std::size_t i = 0; i + 1 < ts.size(); ++i) {
        if (corners) {
            path.push_back(curve.sample(ts[i + 1]).at);
            continue;
        }
        const auto between = [&](double share) { return curve.sample(std::lerp(ts[i], ts[i + 1], share)); };
        for (int part = 0; part < parts; ++part)
            curve.refine(path, between(double(part) / parts), between((part + 0.5) / parts),
                         between((part + 1.0) / parts), deepest);
    }
    return corners ? path : simplified(path, pixelsPerUnit, 0.05);
}

} // namespace tanhgram

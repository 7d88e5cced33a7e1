// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/facets.h"

#include "core/figure/shown.h"
#include "core/network/forward.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tanhgram {

namespace {

std::vector<Facet> exactFacets(const Network& network, const Regions& regions, const Vertex& eye) {
    std::vector<Facet> facets;
    for (const std::size_t index : regions.backToFront(eye)) {
        const Cell& cell = regions.cells()[index];
        facets.push_back(
            {cell.polygon,
             cell.logit,
             {},
             std::vector<bool>(cell.polygon.size(), true),
             phrase("Figure", "%1: output = %2")(inWords(network, cell.on), inWords(cell.logit))});
    }
    return facets;
}

// A corner of the chain of straight lines that stands in for the sigmoid.
struct Knot {
    double logit = 0;
    double probability = 0;
};

// Level at both ends, off the sigmoid by 1/250 at most.
const std::vector<Knot>& sigmoidKnots() {
    static const std::vector<Knot> knots = [] {
        constexpr int pieces = 40;
        constexpr double tail = 6.2, nearTail = 0.01;
        const auto logitOf = [](double share) { return std::log(share / (1 - share)); };
        std::vector<Knot> chain{{-tail, 0}, {logitOf(nearTail), nearTail}};
        for (int i = 1; i < pieces; ++i)
            chain.push_back({logitOf(double(i) / pieces), double(i) / pieces});
        chain.push_back({logitOf(1 - nearTail), 1 - nearTail});
        chain.push_back({tail, 1});
        return chain;
    }();
    return knots;
}

// The straight line below knot `index`, as a height where the logit is `logit`.
Affine onChain(const Affine& logit, std::size_t index) {
    const std::vector<Knot>& knots = sigmoidKnots();
    if (index == 0 || index == knots.size())
        return {0, 0, index == 0 ? 0.0 : 1.0};
    const Knot &low = knots[index - 1], &high = knots[index];
    const double slope = (high.probability - low.probability) / (high.logit - low.logit);
    Affine height = slope * logit;
    height[2] += low.probability - slope * low.logit;
    return height;
}

// Sides along a contour at the strip's ends are cuts of ours; all others are the cell's.
std::vector<bool> creasesOf(const Path& strip, const Affine& logit, std::size_t index) {
    const std::vector<Knot>& knots = sigmoidKnots();
    const auto isCut = [&](const Vertex& a, const Vertex& b, const Knot& knot) {
        constexpr double close = 1e-7;
        return std::abs(at(logit, a) - knot.logit) < close && std::abs(at(logit, b) - knot.logit) < close;
    };
    std::vector<bool> creases;
    for (std::size_t i = 0; i < strip.size(); ++i) {
        const Vertex &a = strip[i], &b = strip[(i + 1) % strip.size()];
        creases.push_back(!(index > 0 && isCut(a, b, knots[index - 1])) &&
                          !(index < knots.size() && isCut(a, b, knots[index])));
    }
    return creases;
}

// Cuts a convex polygon along the contours of f at rising `levels`; `add` takes each piece, and how many
// levels lie below it, the farthest from the eye first.
template <class Add>
void slice(const Path& polygon, const Affine& f, const std::vector<double>& levels, const Vertex& eye,
           const Add& add) {
    std::vector<std::pair<Path, std::size_t>> pieces;
    Path rest = polygon;
    for (std::size_t i = 0; i < levels.size() && !rest.empty(); ++i) {
        Affine above = f;
        above[2] -= levels[i];
        Halves halves = split(rest, above);
        if (halves.negative.empty() && !halves.positive.empty())
            continue;
        pieces.emplace_back(halves.negative.empty() ? rest : std::move(halves.negative), i);
        rest = std::move(halves.positive);
    }
    if (!rest.empty())
        pieces.emplace_back(std::move(rest), levels.size());
    if (f.head<2>().dot(eye.transpose()) < 0)
        std::reverse(pieces.begin(), pieces.end());
    for (const auto& [piece, below] : pieces)
        add(piece, below);
}

// A face of the logit's surface bent as the sigmoid bends it. Neighbouring faces are cut at the same places.
void addBent(std::vector<Facet>& into, const Facet& face, const Vertex& eye) {
    const std::vector<Knot>& knots = sigmoidKnots();
    std::vector<double> levels;
    for (const Knot& knot : knots)
        levels.push_back(knot.logit);
    slice(face.base, face.height, levels, eye, [&](const Path& piece, std::size_t below) {
        const double low = below == 0 ? 0 : knots[below - 1].probability;
        const double high = below == knots.size() ? 1 : knots[below].probability;
        into.push_back({piece, onChain(face.height, below), (low + high) / 2,
                        creasesOf(piece, face.height, below), face.note});
    });
}

// The plane through three peaks.
Affine through(const Facelet& t) {
    const Vertex u = t[1].at - t[0].at, v = t[2].at - t[0].at;
    const double hu = t[1].height - t[0].height, hv = t[2].height - t[0].height;
    const double determinant = u.x() * v.y() - u.y() * v.x();
    const Vertex slope = Vertex(hu * v.y() - hv * u.y(), hv * u.x() - hu * v.x()) / determinant;
    return {slope.x(), slope.y(), t[0].height - slope.dot(t[0].at)};
}

// A triangle of a mesh, in bands from `middle` up and down.
void addBands(std::vector<Facet>& into, const Facelet& triangle, double middle, double step,
              const Vertex& eye) {
    const auto [low, high] = std::minmax({triangle[0].height, triangle[1].height, triangle[2].height});
    const double first = std::ceil((low - middle) / step);
    std::vector<double> levels;
    for (double i = first; middle + i * step < high; ++i)
        levels.push_back(middle + i * step);
    slice({triangle[0].at, triangle[1].at, triangle[2].at}, through(triangle), levels, eye,
          [&](const Path& piece, std::size_t below) {
              const double band = first + static_cast<double>(below) - 0.5;
              into.push_back({piece, through(triangle), middle + band * step});
          });
}

} // namespace

Heights heightsOf(const Network& network, Quantity quantity) {
    return [network, quantity](const Eigen::MatrixXd& places) -> Eigen::RowVectorXd {
        const Eigen::RowVectorXd logits = forward(network, places).logits;
        return quantity == Quantity::Logit ? logits : Eigen::RowVectorXd(logits.unaryExpr(&probability));
    };
}

std::vector<Facet> facets(const Network& network, Quantity quantity, const Box& plane, double height,
                          const Vertex& eye, double share) {
    constexpr double mesh = 1.0 / 150, most = 680;
    const double bands = std::round(32 * std::sqrt(share));
    const Fineness fineness{height * mesh / share, static_cast<std::size_t>(std::max(40.0, most * share))};
    std::vector<Facet> facets;
    const bool logit = quantity == Quantity::Logit;
    if (const auto regions = Regions::of(network, plane, true)) {
        std::vector<Facet> faces = exactFacets(network, *regions, eye);
        if (logit)
            return faces;
        for (const Facet& face : faces)
            addBent(facets, face, eye);
        return facets;
    }
    for (const Facelet& triangle : heightMesh(heightsOf(network, quantity), plane, fineness, eye))
        addBands(facets, triangle, logit ? 0 : 0.5, height / bands, eye);
    return facets;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/density.h"

#include <algorithm>
#include <limits>

namespace tanhgram {

Density density(const Eigen::VectorXd& values, const std::vector<int>& labels, int label, double low,
                double high) {
    constexpr std::size_t places = 81;
    Density result{low, (high - low) / (places - 1), std::vector<double>(places), 0};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double at = (values[static_cast<Eigen::Index>(i)] - low) / result.step;
        if (labels[i] != label || !(at >= 0 && at <= places - 1))
            continue;
        const std::size_t left = std::min(static_cast<std::size_t>(at), places - 2);
        const double share = at - static_cast<double>(left);
        result.heights[left] += 1 - share;
        result.heights[left + 1] += share;
    }
    result.tallest = std::max(*std::max_element(result.heights.begin(), result.heights.end()),
                              std::numeric_limits<double>::min());
    return result;
}

Path densityPolygon(const Density& density, double base, double scale) {
    Path polygon;
    for (std::size_t i = 0; i < density.heights.size(); ++i) {
        const bool beside = density.heights[i] > 0 || (i > 0 && density.heights[i - 1] > 0) ||
                            (i + 1 < density.heights.size() && density.heights[i + 1] > 0);
        if (beside)
            polygon.emplace_back(density.low + static_cast<double>(i) * density.step,
                                 base + density.heights[i] * scale);
    }
    if (polygon.empty())
        return polygon;
    const double first = polygon.front().x();
    polygon.emplace_back(polygon.back().x(), base);
    polygon.emplace_back(first, base);
    return polygon;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/exact.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace tanhgram {

namespace {

// Wide enough that the product of two doubles neither overflows nor underflows, and that the product of two
// half-length doubles (at most 27 bits each) is exact.
using Wide = long double;
static_assert(std::numeric_limits<Wide>::digits >= 64 && std::numeric_limits<Wide>::max_exponent > 4096);

// A sum of wide numbers that do not overlap, smallest first: Shewchuk's expansion, grown without rounding.
class Expansion {
public:
    void add(Wide value) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < size_; ++i) {
            const Wide sum = value + parts_[i];
            const Wide shadow = sum - value;
            const Wide tail = (value - (sum - shadow)) + (parts_[i] - shadow);
            if (tail != 0)
                parts_[kept++] = tail;
            value = sum;
        }
        if (value != 0)
            parts_[kept++] = value;
        size_ = kept;
    }

    void addProduct(double x, double y) {
        const double xHigh = upperHalf(x), yHigh = upperHalf(y);
        const Wide xLow = x - xHigh, yLow = y - yHigh;
        add(xLow * yLow);
        add(xLow * Wide{yHigh});
        add(Wide{xHigh} * yLow);
        add(Wide{xHigh} * Wide{yHigh});
    }

    int sign() const { return size_ == 0 ? 0 : (parts_[size_ - 1] > 0 ? 1 : -1); }

private:
    static double upperHalf(double x) {
        constexpr std::uint64_t lowerBits = (std::uint64_t{1} << 27) - 1;
        return std::bit_cast<double>(std::bit_cast<std::uint64_t>(x) & ~lowerBits);
    }

    std::array<Wide, 33> parts_{};
    std::size_t size_ = 0;
};

int exactCrossSign(const Vertex& a0, const Vertex& a1, const Vertex& b0, const Vertex& b1) {
    Expansion sum;
    sum.addProduct(a1.x(), b1.y());
    sum.addProduct(-a1.y(), b1.x());
    sum.addProduct(-a1.x(), b0.y());
    sum.addProduct(a1.y(), b0.x());
    sum.addProduct(-a0.x(), b1.y());
    sum.addProduct(a0.y(), b1.x());
    sum.addProduct(a0.x(), b0.y());
    sum.addProduct(-a0.y(), b0.x());
    return sum.sign();
}

} // namespace

int crossSign(const Vertex& a0, const Vertex& a1, const Vertex& b0, const Vertex& b1) {
    const Vertex a = a1 - a0;
    const Vertex b = b1 - b0;
    // Differences of doubles are 0 only where they are equal, so these products are exactly 0.
    if ((a.x() == 0 || b.y() == 0) && (a.y() == 0 || b.x() == 0))
        return 0;
    constexpr double epsilon = std::numeric_limits<double>::epsilon() / 2;
    constexpr double bound = (3 + 16 * epsilon) * epsilon;
    constexpr double farFromUnderflow = 1e-280;
    const double left = a.x() * b.y();
    const double right = a.y() * b.x();
    const double cross = left - right;
    const double error = bound * (std::abs(left) + std::abs(right));
    // Overflow makes `error` infinite or `cross` nan, and the comparison false.
    if (std::abs(cross) > error && error > farFromUnderflow)
        return cross > 0 ? 1 : -1;
    return exactCrossSign(a0, a1, b0, b1);
}

int orient2d(const Vertex& a, const Vertex& b, const Vertex& c) {
    return crossSign(a, b, a, c);
}

} // namespace tanhgram

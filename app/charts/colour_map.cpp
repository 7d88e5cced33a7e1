// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/colour_map.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

using Triple = std::array<double, 3>;

Triple times(const std::array<Triple, 3>& matrix, const Triple& v) {
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * v[column];
    return result;
}

double linearLight(double encoded) {
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

float encoded(double linear) {
    const double light = std::clamp(linear, 0.0, 1.0);
    return static_cast<float>(light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055);
}

// The matrices between linear sRGB, the responses of the eye's cones, and Oklab, from the publication.
constexpr std::array<Triple, 3> conesOfRgb{{{0.4122214708, 0.5363325363, 0.0514459929},
                                            {0.2119034982, 0.6806995451, 0.1073969566},
                                            {0.0883024619, 0.2817188376, 0.6299787005}}};
constexpr std::array<Triple, 3> labOfCones{{{0.2104542553, 0.7936177850, -0.0040720468},
                                            {1.9779984951, -2.4285922050, 0.4505937099},
                                            {0.0259040371, 0.7827717662, -0.8086757660}}};
constexpr std::array<Triple, 3> conesOfLab{
    {{1, 0.3963377774, 0.2158037573}, {1, -0.1055613458, -0.0638541728}, {1, -0.0894841775, -1.2914855480}}};
constexpr std::array<Triple, 3> rgbOfCones{{{4.0767416621, -3.3077115913, 0.2309699292},
                                            {-1.2684380046, 2.6097574011, -0.3413193965},
                                            {-0.0041960863, -0.7034186147, 1.7076147010}}};

Triple oklab(const QColor& colour) {
    Triple cones = times(
        conesOfRgb, {linearLight(colour.redF()), linearLight(colour.greenF()), linearLight(colour.blueF())});
    for (double& response : cones)
        response = std::cbrt(response);
    return times(labOfCones, cones);
}

QColor fromOklab(const Triple& lab) {
    Triple cones = times(conesOfLab, lab);
    for (double& response : cones)
        response = response * response * response;
    const Triple rgb = times(rgbOfCones, cones);
    return QColor::fromRgbF(encoded(rgb[0]), encoded(rgb[1]), encoded(rgb[2]));
}

} // namespace

Ramp ramp(const char* low, const char* middle, const char* high) {
    const std::array ends{oklab(QColor(low)), oklab(QColor(middle)), oklab(QColor(high))};
    Ramp colours;
    for (std::size_t i = 0; i < colours.size(); ++i) {
        const double along = 2.0 * static_cast<double>(i) / (colours.size() - 1);
        const std::size_t side = along < 1 ? 0 : 1;
        Triple lab{};
        for (std::size_t k = 0; k < 3; ++k)
            lab[k] = std::lerp(ends[side][k], ends[side + 1][k], along - static_cast<double>(side));
        colours[i] = fromOklab(lab);
    }
    return colours;
}

double luminance(const QColor& colour) {
    return 0.2126 * linearLight(colour.redF()) + 0.7152 * linearLight(colour.greenF()) +
           0.0722 * linearLight(colour.blueF());
}

QColor at(const Ramp& ramp, double value) {
    constexpr double steps = std::tuple_size_v<Ramp> - 1;
    const double place = value > 0 ? std::min(value, 1.0) * steps : 0;
    const std::size_t before = std::min(static_cast<std::size_t>(place), ramp.size() - 2);
    const auto share = static_cast<float>(place - static_cast<double>(before));
    const QColor &a = ramp[before], &b = ramp[before + 1];
    return QColor::fromRgbF(std::lerp(a.redF(), b.redF(), share), std::lerp(a.greenF(), b.greenF(), share),
                            std::lerp(a.blueF(), b.blueF(), share));
}

} // namespace tanhgram

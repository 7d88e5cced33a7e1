// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/export_options.h"

#include <algorithm>

namespace tanhgram {

namespace {

constexpr double smallestSide = 40 * unitsPerMillimetre;
constexpr int mostPixels = 10000;

} // namespace

QSize pixelSize(const ExportOptions& options) {
    return (options.size * (options.dotsPerInch / unitsPerInch)).toSize();
}

bool isSensible(const ExportOptions& options) {
    const QSize pixels = pixelSize(options);
    return std::min(options.size.width(), options.size.height()) >= smallestSide - 1e-6 &&
           std::max(pixels.width(), pixels.height()) <= mostPixels &&
           std::max(options.size.width(), options.size.height()) <= mostPixels;
}

} // namespace tanhgram

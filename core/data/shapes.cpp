// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/shapes.h"

#include <cmath>
#include <numbers>

namespace tanhgram {

LabelledPoint onParabola(int label, int i, int count) {
    const double x1 = i == count - 1 ? 1 : -1 + i * (2.0 / (count - 1));
    return {x1, x1 * x1 - 0.5 * label, label};
}

LabelledPoint onCorner(int i) {
    const int x1 = i % 4 < 2 ? 1 : 0;
    const int x2 = i % 2 == 0 ? 1 : 0;
    return {static_cast<double>(x1), static_cast<double>(x2), x1 == x2 ? 1 : 0};
}

LabelledPoint onCircle(int label, int i, int count, double further) {
    const double angle = 2 * std::numbers::pi * i / count;
    const double radius = (label == 0 ? 0.85 : 0.4) + further;
    return {radius * std::cos(angle), radius * std::sin(angle), label};
}

LabelledPoint onMoon(int label, int i, int count) {
    const double angle = std::numbers::pi * i / (count - 1);
    const double side = label == 0 ? 1 : -1;
    return {side * (0.55 * std::cos(angle) - 0.25), side * (0.6 * std::sin(angle) - 0.12), label};
}

LabelledPoint onSpiral(int label, int i, int count) {
    const double share = static_cast<double>(i) / count;
    const double angle = 3.5 * std::numbers::pi * share + std::numbers::pi * label;
    const double radius = 0.08 + 0.85 * share;
    return {radius * std::cos(angle), radius * std::sin(angle), label};
}

LabelledPoint middleOfCloud(int label) {
    const double middle = label == 0 ? -0.4 : 0.4;
    return {middle, middle, label};
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace tanhgram {

/// The colours of a continuous map at even steps from its low end to its high one.
using Ramp = std::array<QColor, 65>;

/// The map from `low` through a neutral `middle` to `high`, all written "#rrggbb". On either side of the
/// middle equal steps look equally large: it runs straight in Oklab (B. Ottosson, "A perceptual color space
/// for image processing", 2020).
Ramp ramp(const char* low, const char* middle, const char* high);

/// How light a colour is, from 0 to 1: its relative luminance (WCAG 2).
double luminance(const QColor& colour);

/// The colour at `value` in [0, 1]; beyond the ends that of the end.
QColor at(const Ramp& ramp, double value);

} // namespace tanhgram

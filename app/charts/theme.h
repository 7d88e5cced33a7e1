// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/colour_map.h"
#include "core/figure/marks.h"

#include <QColor>
#include <QFont>

#include <array>

namespace tanhgram {

inline constexpr std::size_t inkCount = static_cast<std::size_t>(Ink::Text) + 1;
inline constexpr std::size_t colourMapCount = static_cast<std::size_t>(ColourMap::Signs) + 1;

/// How figures look: every colour they are painted with. The classes keep the blue and bluish green of
/// Okabe and Ito's palette, which colour-blind readers tell apart, brightened on dark backgrounds.
struct Theme {
    QColor background;
    QColor plotBackground;
    QColor axisLine;
    QColor gridLine;
    QColor tickLabel;
    QColor title;
    QColor handle; ///< what can be taken hold of
    std::array<QColor, inkCount> inks;
    std::array<Ramp, colourMapCount> ramps; ///< in the order of `ColourMap`
    double scale = 1;                       ///< of letters and lines on the screen

    bool operator==(const Theme&) const = default;
};

Theme lightTheme();
Theme darkTheme();

/// White and bright colours on black, for eyes that need contrast.
Theme contrastTheme();

/// Black on white, for paper and for files.
Theme printTheme();

/// The colour of a mark of that ink; regions are translucent.
QColor colour(const Theme& theme, Ink ink);

/// The colour of `value` in a map, 0 its low end and 1 its high one.
QColor colour(const Theme& theme, ColourMap map, double value);

/// The font of figures, in pixels: named, so that a file looks the same wherever it is drawn.
QFont figureFont(int pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace tanhgram

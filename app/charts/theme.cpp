// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/theme.h"

namespace tanhgram {

namespace {

QColor translucent(QColor opaque, double opacity) {
    opaque.setAlphaF(static_cast<float>(opacity));
    return opaque;
}

// In the order of `Ink`.
constexpr std::array<const char*, inkCount> lightInks{"#b3bac4", "#7d8794", "#0072b2", "#009e73", "#1b2430",
                                                      "#d55e00", "#0072b2", "#009e73", "#27313f", "#b0417c",
                                                      "#0072b2", "#d55e00", "#009e73", "#b0417c", "#b07800",
                                                      "#2f8bc6", "#4a4f57", "#8a6d1f", "#d55e00", "#1b2430"};

constexpr std::array<const char*, inkCount> darkInks{"#4c5663", "#7f8b9a", "#56b4e9", "#2fd0a0", "#f2f4f7",
                                                     "#ff8a3d", "#56b4e9", "#2fd0a0", "#e4e8ee", "#ee8fc0",
                                                     "#56b4e9", "#ff8a3d", "#2fd0a0", "#ee8fc0", "#f0b429",
                                                     "#9ad0f5", "#b4bcc8", "#d8c27a", "#ff8a3d", "#eceff3"};

constexpr std::array<const char*, inkCount> contrastInks{
    "#6e6e6e", "#b0b0b0", "#66ccff", "#3dffb0", "#ffffff", "#ffb000", "#66ccff",
    "#3dffb0", "#ffffff", "#ff9ad5", "#66ccff", "#ffb000", "#3dffb0", "#ff9ad5",
    "#ffe066", "#c0e4ff", "#d9d9d9", "#e6d28a", "#ffb000", "#ffffff"};

std::array<QColor, inkCount> inksOf(const std::array<const char*, inkCount>& names, double regionOpacity) {
    std::array<QColor, inkCount> inks;
    for (std::size_t i = 0; i < inkCount; ++i)
        inks[i] = QColor(names[i]);
    for (const Ink region : {Ink::RegionBlue, Ink::RegionGreen}) {
        QColor& ink = inks[static_cast<std::size_t>(region)];
        ink = translucent(ink, regionOpacity);
    }
    return inks;
}

} // namespace

Theme lightTheme() {
    return {.background = QColor("#ffffff"),
            .plotBackground = QColor("#fbfcfd"),
            .axisLine = QColor("#828c98"),
            .gridLine = QColor("#e6e9ed"),
            .tickLabel = QColor("#4a5563"),
            .title = QColor("#1b2430"),
            .handle = QColor("#6b3fc4"),
            .inks = inksOf(lightInks, 0.16),
            .ramps = {ramp("#00568f", "#f3f3f0", "#006b4f"), ramp("#a34a00", "#f3f3f0", "#55308f")}};
}

Theme darkTheme() {
    return {.background = QColor("#1d2127"),
            .plotBackground = QColor("#22272e"),
            .axisLine = QColor("#6b7684"),
            .gridLine = QColor("#2f363f"),
            .tickLabel = QColor("#b4bdc9"),
            .title = QColor("#eceff3"),
            .handle = QColor("#b79bff"),
            .inks = inksOf(darkInks, 0.22),
            .ramps = {ramp("#62bdf0", "#31363e", "#35d6a6"), ramp("#ffa04d", "#31363e", "#b9a3f5")}};
}

Theme contrastTheme() {
    return {.background = QColor("#000000"),
            .plotBackground = QColor("#000000"),
            .axisLine = QColor("#ffffff"),
            .gridLine = QColor("#3d3d3d"),
            .tickLabel = QColor("#ffffff"),
            .title = QColor("#ffffff"),
            .handle = QColor("#ffd84d"),
            .inks = inksOf(contrastInks, 0.3),
            .ramps = {ramp("#66ccff", "#1c1c1c", "#3dffb0"), ramp("#ffb000", "#1c1c1c", "#d0b8ff")}};
}

Theme printTheme() {
    Theme theme = lightTheme();
    theme.plotBackground = theme.background;
    theme.axisLine = QColor("#3c434c");
    theme.tickLabel = QColor("#22272e");
    theme.title = QColor("#000000");
    return theme;
}

QColor colour(const Theme& theme, Ink ink) {
    return theme.inks[static_cast<std::size_t>(ink)];
}

QColor colour(const Theme& theme, ColourMap map, double value) {
    return at(theme.ramps[static_cast<std::size_t>(map)], value);
}

QFont figureFont(int pixelSize, QFont::Weight weight) {
    // The second has the signs of Japanese.
    QFont font(QStringList{"DejaVu Sans", "BIZ UDGothic"});
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    // Unhinted glyphs keep their widths at every scale, so that files and screens break lines alike.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all keeps letters from being joined: "off" would be copied from a PDF as "o" and one
    // sign. This is the least that Qt can tell from none.
    constexpr double least = 1.0 / 64;
    font.setLetterSpacing(QFont::AbsoluteSpacing, least);
    return font;
}

} // namespace tanhgram

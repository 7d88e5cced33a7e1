// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/math_style.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace tanhgram {

namespace {

constexpr std::array scaleOfLevel{1.0, 0.74, 0.6};

// Measured once at a large size; all lengths grow with it.
struct Shares {
    double axis;
    double letter;
};

const Shares& shares() {
    static const Shares measured = [] {
        constexpr int size = 200;
        QFont font(QStringLiteral("DejaVu Serif"));
        font.setPixelSize(size);
        font.setHintingPreference(QFont::PreferNoHinting);
        const QFontMetricsF metrics(font);
        return Shares{-metrics.tightBoundingRect(QStringLiteral("+")).center().y() / size,
                      metrics.xHeight() / size};
    }();
    return measured;
}

} // namespace

MathStyle MathStyle::smaller() const {
    MathStyle style = inText();
    if (level + 1 < static_cast<int>(scaleOfLevel.size())) {
        const auto at = static_cast<std::size_t>(level);
        style.size *= scaleOfLevel[at + 1] / scaleOfLevel[at];
        ++style.level;
    }
    return style;
}

MathStyle MathStyle::inText() const {
    MathStyle style = *this;
    style.display = false;
    return style;
}

QFont mathFont(const MathStyle& style, MathFace face) {
    QFont font(QStringList{QStringLiteral("DejaVu Serif"), QStringLiteral("DejaVu Math TeX Gyre"),
                           QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::Serif);
    font.setItalic(face == MathFace::Italic);
    font.setBold(style.bold || face == MathFace::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(style.size))));
    return font;
}

double axisHeight(const MathStyle& style) {
    return shares().axis * style.size;
}

double letterHeight(const MathStyle& style) {
    return shares().letter * style.size;
}

double ruleThickness(const MathStyle& style) {
    return std::max(0.9, 0.06 * style.size);
}

MathBox glyphBox(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    const QRectF ink = metrics.tightBoundingRect(text);
    MathBox box;
    box.width = metrics.horizontalAdvance(text);
    box.ascent = std::max(0.0, -ink.top());
    box.descent = std::max(0.0, ink.bottom());
    box.slant = font.italic() ? std::max(0.0, ink.right() - box.width) : 0;
    box.glyphs.push_back({{0, 0}, text, font});
    return box;
}

} // namespace tanhgram

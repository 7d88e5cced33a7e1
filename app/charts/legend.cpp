// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/legend.h"

#include "app/charts/hatch_painter.h"
#include "app/charts/marks_painter.h"
#include "app/charts/text_painter.h"
#include "app/text/direction.h"
#include "lessons/words/locale.h"
#include "lessons/words/localized.h"

#include <QPainterPath>

#include <algorithm>
#include <array>

namespace tanhgram {

namespace {

constexpr int textPixels = 12;
constexpr double lineSample = 22;
constexpr double markerSample = 10;
constexpr double sampleGap = 6;
constexpr double entryGap = 16;

constexpr double longestBar = 96;
constexpr double shortestBar = 24;

/// The numbers at the ends and in the middle of a colour scale.
std::array<QString, 3> scaleTexts(const ColourScale& scale) {
    return {localized(Number{scale.low}), localized(Number{(scale.low + scale.high) / 2}),
            localized(Number{scale.high})};
}

double scaleWidth(const ColourScale& scale, double scaleBar) {
    const auto texts = scaleTexts(scale);
    const QFont font = figureFont(textPixels);
    return textWidth(font, texts[0]) + textWidth(font, texts[2]) + scaleBar + 2 * sampleGap;
}

void paintScale(QPainter& painter, QPointF at, const ColourScale& scale, double scaleBar,
                const Theme& theme) {
    constexpr int steps = 48;
    const auto texts = scaleTexts(scale);
    const QFont font = figureFont(textPixels);
    const double left = at.x() + textWidth(font, texts[0]) + sampleGap;
    paintText(painter, at, 0, texts[0], font, theme.tickLabel);
    paintText(painter, {left + scaleBar + sampleGap, at.y()}, 0, texts[2], font, theme.tickLabel);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < steps; ++i) {
        painter.setBrush(colour(theme, scale.map, (i + 0.5) / steps));
        // Each reaches under the next, so that no paper shines through between them.
        const double from = scaleBar * i / steps;
        painter.drawRect(
            QRectF(left + from, at.y() - 6, std::min(2 * scaleBar / steps, scaleBar - from), 12));
    }
    painter.setPen(QPen(theme.tickLabel, 1));
    painter.drawLine(QPointF(left + scaleBar / 2, at.y() - 6), QPointF(left + scaleBar / 2, at.y() + 6));
}

double sampleWidth(const LegendEntry& entry, double scaleBar) {
    if (entry.scale)
        return scaleWidth(*entry.scale, scaleBar);
    return entry.marker && !entry.ground ? markerSample : lineSample;
}

double entryWidth(const LegendEntry& entry, double scaleBar) {
    return sampleWidth(entry, scaleBar) + sampleGap +
           textWidth(figureFont(textPixels), localized(entry.text));
}

void paintGround(QPainter& painter, const QRectF& swatch, const Ground& ground, const Theme& theme) {
    painter.fillRect(swatch, colour(theme, ground.ink));
    if (ground.hatched)
        paintHatch(painter, swatch, colour(theme, ground.ink));
}

void paintMarker(QPainter& painter, QPointF centre, const LegendEntry& entry, double size,
                 const Theme& theme) {
    QPainterPath marker;
    addMarker(marker, centre, entry.shape, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(theme, entry.ink));
    painter.drawPath(marker);
}

void paintSample(QPainter& painter, QPointF at, const LegendEntry& entry, double scaleBar,
                 const Theme& theme) {
    const double width = sampleWidth(entry, scaleBar);
    if (entry.scale) {
        paintScale(painter, at, *entry.scale, scaleBar, theme);
        return;
    }
    if (entry.ground)
        paintGround(painter, {at.x(), at.y() - 7, width, 14}, *entry.ground, theme);
    const QPointF middle = at + QPointF(width / 2, 0);
    if (entry.marker) {
        paintMarker(painter, middle, entry, 8, theme);
        return;
    }
    painter.setPen(penOf(theme, entry.ink, 2, entry.dash));
    painter.drawLine(at, at + QPointF(width, 0));
    if (entry.beaded)
        paintMarker(painter, middle, entry, 7, theme);
}

} // namespace

double widestEntry(const std::vector<LegendEntry>& entries) {
    double widest = 0;
    for (const LegendEntry& entry : entries)
        widest = std::max(widest, entryWidth(entry, longestBar));
    return widest;
}

LegendLayout layOutLegend(const std::vector<LegendEntry>& entries, double width) {
    LegendLayout layout;
    layout.width = width;
    layout.scaleBar = std::clamp(longestBar + width - widestEntry(entries), shortestBar, longestBar);
    double x = 0;
    for (const LegendEntry& entry : entries) {
        const double needed = entryWidth(entry, layout.scaleBar);
        if (layout.rows == 0 || x + needed > width) {
            ++layout.rows;
            x = 0;
        }
        layout.origins.emplace_back(x, (layout.rows - 0.5) * legendRowHeight);
        x += needed + entryGap;
    }
    return layout;
}

void paintLegend(QPainter& painter, QPointF corner, const std::vector<LegendEntry>& entries,
                 const LegendLayout& layout, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = figureFont(textPixels);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QPointF begin = layout.origins[i];
        const auto place = [&](double from, double extent) {
            return corner + QPointF(leftEdge(readingDirection(), layout.width, from, extent), begin.y());
        };
        const double sample = sampleWidth(entries[i], layout.scaleBar);
        const QString words = localized(entries[i].text);
        paintSample(painter, place(begin.x(), sample), entries[i], layout.scaleBar, theme);
        paintText(painter, place(begin.x() + sample + sampleGap, textWidth(font, words)), 0, words, font,
                  theme.tickLabel);
    }
    painter.restore();
}

} // namespace tanhgram

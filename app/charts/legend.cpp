// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/legend.h"

#include "app/charts/marks_painter.h"
#include "app/charts/text_painter.h"

#include <QPainterPath>

namespace tanhgram {

namespace {

constexpr int textPixels = 12;
constexpr double lineSample = 22;
constexpr double markerSample = 10;
constexpr double sampleGap = 6;
constexpr double entryGap = 16;

double sampleWidth(const LegendEntry& entry) {
    return entry.marker ? markerSample : lineSample;
}

double entryWidth(const LegendEntry& entry) {
    return sampleWidth(entry) + sampleGap +
           textWidth(figureFont(textPixels), QString::fromStdString(entry.text));
}

bool isRegion(Ink ink) {
    return ink == Ink::RegionBlue || ink == Ink::RegionGreen;
}

void paintSample(QPainter& painter, QPointF at, const LegendEntry& entry, const Theme& theme) {
    const double width = sampleWidth(entry);
    if (!entry.marker && !isRegion(entry.ink)) {
        painter.setPen(penOf(theme, entry.ink, 2, entry.dash));
        painter.drawLine(at, at + QPointF(width, 0));
        return;
    }
    QPainterPath sample;
    if (entry.marker)
        addMarker(sample, at + QPointF(width / 2, 0), entry.shape, 8);
    else
        sample.addRect(QRectF(at.x(), at.y() - 5, width, 10));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(theme, entry.ink));
    painter.drawPath(sample);
}

} // namespace

LegendLayout layOutLegend(const std::vector<LegendEntry>& entries, double width) {
    LegendLayout layout;
    double x = 0;
    for (const LegendEntry& entry : entries) {
        const double needed = entryWidth(entry);
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
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QPointF at = corner + layout.origins[i];
        paintSample(painter, at, entries[i], theme);
        paintText(painter, at + QPointF(sampleWidth(entries[i]) + sampleGap, 0), 0,
                  QString::fromStdString(entries[i].text), figureFont(textPixels), theme.tickLabel);
    }
    painter.restore();
}

} // namespace tanhgram

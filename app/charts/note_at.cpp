// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/note_at.h"

#include "core/geometry/simplify.h"
#include "lessons/words/localized.h"

#include <ranges>

namespace tanhgram {

namespace {

constexpr double reach = 4; // pixels beside a line that still count as on it

struct Finder {
    const PlotMapping& mapping;
    QPointF pixel;

    bool operator()(const Polyline& line) const {
        const Vertex at(pixel.x(), pixel.y());
        for (std::size_t i = 0; i + 1 < line.path.size(); ++i) {
            const QPointF a = mapping(line.path[i]), b = mapping(line.path[i + 1]);
            if (pixelDistance(at, {a.x(), a.y()}, {b.x(), b.y()}, {1, 1}) < reach + line.width / 2)
                return true;
        }
        return false;
    }
    bool operator()(const Markers& markers) const {
        return std::ranges::any_of(markers.centres, [&](const Vertex& centre) {
            const QPointF way = mapping(centre) - pixel;
            return way.x() * way.x() + way.y() * way.y() < markers.size * markers.size / 4;
        });
    }
    bool operator()(const Polygon& polygon) const {
        QPolygonF corners;
        for (const Vertex& corner : polygon.path)
            corners << mapping(corner);
        return corners.containsPoint(pixel, Qt::OddEvenFill);
    }
    bool operator()(const Label&) const { return false; }
};

struct NoteOf {
    Text operator()(const auto& mark) const { return mark.note; }
    Text operator()(const Label&) const { return {}; }
};

} // namespace

QString noteAt(const Figure& figure, const PlotMapping& mapping, QPointF pixel) {
    for (const Mark& mark : figure.marks | std::views::reverse) {
        const Text note = std::visit(NoteOf{}, mark);
        if (!note.empty() && std::visit(Finder{mapping, pixel}, mark))
            return localized(note);
    }
    return {};
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/grips_item.h"

#include "app/charts/grip_painter.h"
#include "app/charts/marks_painter.h"

#include <algorithm>

namespace tanhgram {

namespace {

constexpr qreal aboveAxes = 20;
constexpr double reach = 16; ///< of a handle and what is drawn around it, in pixels

} // namespace

GripsItem::GripsItem(QGraphicsItem* chart, const Figure& figure, const Theme& theme)
    : QGraphicsItem(chart), figure_(figure), theme_(theme) {
    setZValue(aboveAxes);
}

void GripsItem::setPlotArea(const QRectF& plot) {
    prepareGeometryChange();
    plot_ = plot;
}

void GripsItem::setState(const GripState& state) {
    if (state == state_)
        return;
    state_ = state;
    update();
}

void GripsItem::setEmphasis(const std::set<std::string>& keys) {
    if (keys == emphasis_)
        return;
    emphasis_ = keys;
    update();
}

QRectF GripsItem::boundingRect() const {
    return plot_.adjusted(-reach, -reach, reach, reach);
}

bool GripsItem::isStrong(std::size_t index) const {
    return state_.hovered == index || state_.focused == index ||
           std::ranges::any_of(figure_.grips[index].keys,
                               [this](const std::string& key) { return emphasis_.contains(key); });
}

void GripsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (figure_.grips.empty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const GripPainter grips{*painter, mappingOf(figure_, plot_), theme_};
    for (std::size_t i = 0; i < figure_.grips.size(); ++i) {
        const Grip& grip = figure_.grips[i];
        if (grip.path.empty())
            continue;
        // A handle at the edge of the plot is whole; one outside of it does not appear.
        painter->setClipRect(plot_.contains(grips.mapping(grip.label)) ? boundingRect() : plot_);
        grips.paint(grip, isStrong(i), state_.focused == i);
    }
    painter->setClipRect(plot_);
    if (const auto spoken = state_.spoken(); spoken && *spoken < figure_.grips.size())
        grips.paintTag(figure_.grips[*spoken], state_.tag);
    painter->restore();
}

} // namespace tanhgram

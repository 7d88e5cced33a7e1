// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "core/figure/figure.h"

#include <QGraphicsItem>
#include <QRectF>
#include <QString>

#include <optional>
#include <set>
#include <string>

namespace tanhgram {

/// How the grips of a figure are at the moment.
struct GripState {
    std::optional<std::size_t> hovered; ///< under the pointer, or in the hand
    std::optional<std::size_t> focused; ///< what the arrow keys move
    QString tag;                        ///< what is written beside the one that is hovered, or else focused

    /// The one that the tag belongs to.
    std::optional<std::size_t> spoken() const { return hovered ? hovered : focused; }
    bool operator==(const GripState&) const = default;
};

/// The grips of a figure, painted over its marks on the screen: arrows and rings that are always there, and
/// what is in the hand or otherwise emphasised.
class GripsItem : public QGraphicsItem {
public:
    GripsItem(QGraphicsItem* chart, const Figure& figure, const Theme& theme);

    /// The plot area, in the chart's pixels.
    void setPlotArea(const QRectF& plot);
    void setState(const GripState& state);
    const GripState& state() const { return state_; }

    /// Grips that move one of these weights or biases are painted stronger.
    void setEmphasis(const std::set<std::string>& keys);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    bool isStrong(std::size_t index) const;

    const Figure& figure_;
    const Theme& theme_;
    QRectF plot_;
    GripState state_;
    std::set<std::string> emphasis_;
};

} // namespace tanhgram

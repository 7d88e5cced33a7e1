// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/legible_style.h"

#include <QPainter>
#include <QStyleOption>

namespace tanhgram {

namespace {

constexpr double strength = 0.55; // at least 3 : 1 against the window, in both palettes

} // namespace

void LegibleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
        return;
    QColor outline = option->palette.color(QPalette::WindowText);
    outline.setAlphaF(static_cast<float>(strength));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline);
    painter->setBrush(Qt::NoBrush);
    const QRectF mark = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorCheckBox)
        painter->drawRect(mark);
    else
        painter->drawEllipse(mark);
    painter->restore();
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tanhgram {

/// Qt's Fusion style, with an outline around check boxes and radio buttons that can be seen in dark colours
/// too: Fusion makes it darker than the window, whatever colour that has.
class LegibleStyle : public QProxyStyle {
public:
    LegibleStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/training/transport_icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace tanhgram {

namespace {

constexpr double side = 16;
constexpr double scale = 4; ///< drawn larger than it is shown, for screens of high resolution

void addTriangle(QPainterPath& path, double left, double right) {
    path.addPolygon(QPolygonF({{left, 3}, {right, 8}, {left, 13}, {left, 3}}));
}

void addBar(QPainterPath& path, double left) {
    path.addRect(left, 3, 2.5, 10);
}

QPainterPath signOf(Transport transport) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    switch (transport) {
    case Transport::Play:
        addTriangle(path, 4, 13);
        break;
    case Transport::Pause:
        addBar(path, 4);
        addBar(path, 9.5);
        break;
    case Transport::ToStart:
        addBar(path, 1.5);
        addTriangle(path, 9.5, 4);
        addTriangle(path, 15, 9.5);
        break;
    case Transport::Update:
        addTriangle(path, 3, 9.5);
        addBar(path, 10.5);
        break;
    case Transport::Epoch:
        addTriangle(path, 2, 7.5);
        addTriangle(path, 7.5, 13);
        break;
    case Transport::ToEnd:
        addTriangle(path, 1, 6.5);
        addTriangle(path, 6.5, 12);
        addBar(path, 12);
        break;
    }
    return path;
}

QPixmap pixmapOf(const QPainterPath& sign, const QColor& colour) {
    QPixmap pixmap(QSize(1, 1) * static_cast<int>(side * scale));
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(sign, colour);
    return pixmap;
}

} // namespace

QIcon transportIcon(Transport transport, const QPalette& palette) {
    const QPainterPath sign = signOf(transport);
    QIcon icon;
    icon.addPixmap(pixmapOf(sign, palette.color(QPalette::Active, QPalette::ButtonText)));
    icon.addPixmap(pixmapOf(sign, palette.color(QPalette::Disabled, QPalette::ButtonText)), QIcon::Disabled);
    return icon;
}

} // namespace tanhgram

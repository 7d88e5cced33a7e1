// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/grips/grip_keys.h"

#include <QKeyEvent>
#include <QString>

namespace tanhgram {

namespace {

constexpr double stride = 0.1;
constexpr double longStride = 1;
constexpr double shortStride = 0.01;

} // namespace

double strideOf(Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ControlModifier))
        return shortStride;
    return modifiers.testFlag(Qt::ShiftModifier) ? longStride : stride;
}

std::optional<Vertex> wayOf(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    const double length = strideOf(event.modifiers());
    switch (event.key()) {
    case Qt::Key_Left:
        return Vertex(-length, 0);
    case Qt::Key_Right:
        return Vertex(length, 0);
    case Qt::Key_Up:
        return Vertex(0, length);
    case Qt::Key_Down:
        return Vertex(0, -length);
    case Qt::Key_PageUp:
        return Vertex(0, longStride);
    case Qt::Key_PageDown:
        return Vertex(0, -longStride);
    default:
        return std::nullopt;
    }
}

bool beginsNumber(const QKeyEvent& event) {
    if (event.text().size() != 1 || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const QChar sign = event.text().front();
    return sign.isDigit() || QStringLiteral("+-.,").contains(sign);
}

bool isGripKey(const QKeyEvent& event) {
    const int key = event.key();
    return wayOf(event) || beginsNumber(event) || key == Qt::Key_Return || key == Qt::Key_Enter ||
           key == Qt::Key_F2;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QGraphicsView;

namespace tanhgram {

/// A text that was painted, and the box of its letters in pixels.
struct PaintedText {
    QString text;
    QRectF box;
};

/// Every text that the scene of a view paints, where it stands in the view.
QList<PaintedText> paintedTexts(QGraphicsView& view);

} // namespace tanhgram

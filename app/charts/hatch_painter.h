// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QPolygonF>

namespace tanhgram {

/// Strokes lines over a region painted in the translucent colour `tint`, so that it is known without it.
void paintHatch(QPainter& painter, const QPolygonF& region, QColor tint);

} // namespace tanhgram

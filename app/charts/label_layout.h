// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marks_painter.h"
#include "core/figure/figure.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace tanhgram {

/// A label as it is written: lines below one another in the middle of its box.
struct LabelLayout {
    QStringList lines; ///< none: it is left out
    QRectF box;        ///< of its letters, in pixels
};

/// The font of labels, and the way from line to line.
QFont labelFont();
inline constexpr double labelLineHeight = 16;

/// How to write the labels of `figure`, in their order. One that is wider than the plot is broken into lines.
/// One that would run into another is left out, since neither could be read: what stands on a node or a
/// square stays, then what comes first.
std::vector<LabelLayout> layOutLabels(const Figure& figure, const PlotMapping& mapping);

} // namespace tanhgram

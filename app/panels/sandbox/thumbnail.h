// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "core/experiment/experiment.h"

#include <QPixmap>

namespace tanhgram {

/// The sample whose points stand for `shape` where there is little room: as `now` is, but of that shape and
/// of at most `most` points; a name alone as it is without noise.
Sample sketchOf(Generator shape, const DataSource& now, int most);

/// A small picture of a data set (of at least one point) in the colours of a theme, `side` logical pixels
/// wide and high. The classes differ in their markers, too.
QPixmap thumbnail(const DataSet& data, const Theme& theme, int side, qreal pixelRatio);

} // namespace tanhgram

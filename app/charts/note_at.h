// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marks_painter.h"

#include <QString>

namespace tanhgram {

/// The note of the foremost mark under a pixel of the page; empty if there is none.
QString noteAt(const Figure& figure, const PlotMapping& mapping, QPointF pixel);

} // namespace tanhgram

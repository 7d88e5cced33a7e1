// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>

namespace tanhgram {

/// The same picture as QSvgGenerator has written, in a third of the bytes or less: without its group around
/// every single piece, and without what an SVG viewer assumes anyway. Its size becomes `size` in pixels, as
/// drawn: the generator rounds it to thousandths of a millimetre, which other programs round up to one more
/// row of pixels.
QByteArray tidySvg(const QByteArray& svg, const QSizeF& size);

} // namespace tanhgram

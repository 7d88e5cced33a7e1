// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tanhgram {

/// The letters of a heading: those of the program, `scale` times as large. They come from the application,
/// because a window hears of its new letters only after its parts are made.
QFont headingFont(double scale, bool bold = true);

} // namespace tanhgram

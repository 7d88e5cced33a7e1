// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace tanhgram {

/// The colours of panels and controls, matching the figures' light and dark themes. Qt 6.4 cannot ask the
/// desktop for its colour scheme, so the program brings its own.
QPalette lightPalette();
QPalette darkPalette();

} // namespace tanhgram

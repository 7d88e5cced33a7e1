// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tanhgram {

/// The letters of a heading: those of the program, `scale` times as large.
QFont headingFont(double scale, bool bold = true);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tanhgram {

/// Gives a button that is checked the colours of what is chosen, on a ground of that palette.
void showChecked(QAbstractButton& button, const QPalette& ground);

} // namespace tanhgram

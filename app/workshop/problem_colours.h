// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace tanhgram {

/// Whether text on `palette` is light on dark.
bool isDark(const QPalette& palette);

/// The colour of errors or warnings on a page of that palette.
QColor problemColour(Severity severity, const QPalette& palette);

/// "Error" or "Warning".
QString severityWord(Severity severity);

} // namespace tanhgram

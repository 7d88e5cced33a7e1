// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"

#include <QString>
#include <QTextStream>

namespace tanhgram {

/// Exit codes of every verb.
inline constexpr int success = 0;
inline constexpr int badInput = 1;
inline constexpr int badUsage = 2;

/// Where a verb writes: results to `out`, what went wrong to `err`.
struct Console {
    QTextStream& out;
    QTextStream& err;
    bool coloured = false; ///< `err` is a terminal, and its owner has nothing against colours
};

/// Writes each diagnostic as "FILE:LINE:COL: error: message"; returns `badInput` if one is an error.
int report(Console& console, const QString& file, const Diagnostics& diagnostics);

/// Like report(), and below each message the line of `source`, the file's text, with a caret at the place.
int reportWithSource(Console& console, const QString& file, const QByteArray& source,
                     const Diagnostics& diagnostics);

/// Writes "tanhgram: MESSAGE; see 'tanhgram --help'" and returns `badUsage`.
int usageError(Console& console, const QString& message);

/// The same of the first of the diagnostics, of which there is one at least.
int usageError(Console& console, const Diagnostics& diagnostics);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/console.h"

namespace tanhgram {

/// Opens the window, at the file that the command line names if it names one, and stays until it is
/// closed. Without a display, or with arguments it cannot understand, says so and returns `badUsage`.
int openWindow(int argc, char** argv, Console& console);

/// Whether a window could be shown: a display is there, or the caller has chosen a Qt platform.
bool hasDisplay(const QStringList& words);

} // namespace tanhgram

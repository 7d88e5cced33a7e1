// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tanhgram {

/// Every shortcut, as a list for a message box.
QString keyboardHelp();

/// Name, version, licence and whose ideas the lessons follow.
QString aboutText();

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tanhgram {

/// Name, version, licence and whose ideas the lessons follow.
QString aboutText();

} // namespace tanhgram

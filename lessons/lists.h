// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tanhgram {

/// Whole sentences one after the other, with the gap that the program's language has between them.
QString sentences(const QStringList& each);

/// "h1, h2, h3", as the program's language has it.
QString listed(const QStringList& each);

} // namespace tanhgram

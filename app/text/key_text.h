// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace tanhgram {

/// Keys as the reader's system and language name them: "Ctrl+D", "Strg+D", "⌘D". For tool tips and lists of
/// keys, never to be read back.
QString keyText(const QKeySequence& keys);

} // namespace tanhgram

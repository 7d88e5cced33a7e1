// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/key_text.h"

namespace tanhgram {

QString keyText(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

} // namespace tanhgram

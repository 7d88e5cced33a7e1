// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desk.h"

namespace tanhgram {

Desk::Desk(const QString& recordFolder, const QString& language)
    : settings(loadSettings()), journal(recordFolder) {
    interpreter.speak(language.isEmpty() ? settings.language : language);
}

} // namespace tanhgram

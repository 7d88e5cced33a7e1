// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/text.h"

#include <QLocale>
#include <QString>

namespace tanhgram {

/// The program's locale, writing numbers without groups of digits.
QLocale plainLocale();

/// A text in the program's language (the installed translators) and with the numbers of its locale.
QString localized(const Text& text);

} // namespace tanhgram

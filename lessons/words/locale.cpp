// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/words/locale.h"

namespace tanhgram {

QLocale plainLocale() {
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

bool isCommaDecimal() {
    return plainLocale().decimalPoint() == QLatin1String(",");
}

QString readable(double number, char format, int digits) {
    return plainLocale().toString(number == 0 ? 0 : number, format, digits).replace('-', minusSign);
}

Qt::LayoutDirection readingDirection() {
    return QLocale().textDirection();
}

} // namespace tanhgram

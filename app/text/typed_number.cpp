// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/typed_number.h"

#include <QLocale>

#include <cmath>

namespace tanhgram {

std::optional<double> typedNumber(const QString& text) {
    constexpr QChar typographicMinus(0x2212);
    const QString plain =
        text.normalized(QString::NormalizationForm_KC).trimmed().replace(typographicMinus, '-');
    // Where points part thousands, "1.234" is still meant as it is written here everywhere else.
    QLocale own;
    own.setNumberOptions(QLocale::RejectGroupSeparator);
    for (const QLocale& locale : {own, QLocale::c()}) {
        bool isNumber = false;
        const double number = locale.toDouble(plain, &isNumber);
        if (isNumber && std::isfinite(number))
            return number;
    }
    return std::nullopt;
}

} // namespace tanhgram

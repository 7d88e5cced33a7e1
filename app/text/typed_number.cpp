// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/typed_number.h"

#include <QLocale>

#include <cmath>

namespace tanhgram {

std::optional<double> typedNumber(const QString& text) {
    constexpr QChar typographicMinus(0x2212);
    const QString plain =
        text.normalized(QString::NormalizationForm_KC).trimmed().replace(typographicMinus, '-');
    for (const QLocale& locale : {QLocale(), QLocale::c()}) {
        bool isNumber = false;
        const double number = locale.toDouble(plain, &isNumber);
        if (isNumber && std::isfinite(number))
            return number;
    }
    return std::nullopt;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/localized.h"

#include "app/text/direction.h"
#include "core/words/dictionary.h"

#include <QCoreApplication>

namespace tanhgram {

namespace {

std::string translation(const char* context, const char* source, std::int64_t count) {
    return QCoreApplication::translate(context, source, nullptr, static_cast<int>(count)).toStdString();
}

std::string written(const Number& number) {
    const double value = number.value == 0 ? 0 : number.value; // no -0
    return plainLocale().toString(value, number.afterPoint ? 'f' : 'g', number.digits).toStdString();
}

} // namespace

QLocale plainLocale() {
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

bool isCommaDecimal() {
    return plainLocale().decimalPoint() == QLatin1String(",");
}

Text listedNumbers(const std::vector<Text>& each) {
    return isCommaDecimal() ? joined(each, notation("%1; %2")) : listed(each);
}

QString localized(const Text& text) {
    const bool rightToLeft = readingDirection() == Qt::RightToLeft;
    return QString::fromStdString(rendered(text, {translation, written, rightToLeft}));
}

} // namespace tanhgram

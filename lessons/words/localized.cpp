// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/words/localized.h"

#include "core/words/dictionary.h"
#include "lessons/words/locale.h"

#include <QCoreApplication>

namespace tanhgram {

namespace {

std::string translation(const char* context, const char* source, std::int64_t count) {
    return QCoreApplication::translate(context, source, nullptr, static_cast<int>(count)).toStdString();
}

std::string written(const Number& number) {
    return readable(number.value, number.afterPoint ? 'f' : 'g', number.digits).toStdString();
}

} // namespace

Text listedNumbers(const std::vector<Text>& each) {
    return isCommaDecimal() ? joined(each, notation("%1; %2")) : listed(each);
}

QString localized(const Text& text) {
    const bool rightToLeft = readingDirection() == Qt::RightToLeft;
    return QString::fromStdString(
        rendered(text, {translation, written, rightToLeft, QString(minusSign).toStdString()}));
}

} // namespace tanhgram

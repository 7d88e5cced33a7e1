// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/number_field.h"

#include "app/text/typed_number.h"

#include <cmath>
#include <limits>

namespace tanhgram {

NumberField::NumberField(QWidget* parent) : QDoubleSpinBox(parent) {
    constexpr double reach = std::numeric_limits<double>::max();
    setRange(-reach, reach);
    setDecimals(10);
    setKeyboardTracking(false);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("-0.0000")) + 10);
    setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("-0.0000e+000")) + 10);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QString NumberField::textFromValue(double value) const {
    if (decimals() > 0)
        return locale().toString(value, 'g', 5);
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', 0);
}

double NumberField::valueFromText(const QString& text) const {
    return typedNumber(text).value_or(QDoubleSpinBox::valueFromText(text));
}

QValidator::State NumberField::validate(QString& text, int& position) const {
    const auto number = typedNumber(text);
    const bool isWhole = number && *number == std::floor(*number);
    if (number && *number >= minimum() && *number <= maximum() && (decimals() > 0 || isWhole))
        return QValidator::Acceptable;
    const QValidator::State state = QDoubleSpinBox::validate(text, position);
    // Something like "2." may still become a number.
    return number && state == QValidator::Invalid ? QValidator::Intermediate : state;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/number_field.h"

#include "app/text/typed_number.h"

#include <QLineEdit>

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
    constexpr int most = 5;
    if (decimals() > 0) {
        QString text = locale().toString(value, 'g', most);
        for (int digits = most - 1; digits > 0 && fontMetrics().horizontalAdvance(text) > room(); --digits)
            text = locale().toString(value, 'g', digits);
        return text;
    }
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

// Before it is seen it does not have its size yet.
int NumberField::room() const {
    constexpr int innerMargin = 2; // that QLineEdit leaves on both sides of its text
    return isVisible() ? lineEdit()->contentsRect().width() - 2 * innerMargin
                       : std::numeric_limits<int>::max();
}

void NumberField::writeAnew() {
    if (!lineEdit()->isModified())
        setValue(value());
}

void NumberField::resizeEvent(QResizeEvent* event) {
    QDoubleSpinBox::resizeEvent(event);
    writeAnew();
}

void NumberField::showEvent(QShowEvent* event) {
    QDoubleSpinBox::showEvent(event);
    writeAnew();
}

} // namespace tanhgram

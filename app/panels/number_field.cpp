// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/number_field.h"

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

} // namespace tanhgram

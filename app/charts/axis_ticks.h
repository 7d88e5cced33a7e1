// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <QCategoryAxis>
#include <QLocale>
#include <QStringList>
#include <QValueAxis>

namespace tanhgram {

/// The printf format of tick labels that shows multiples of `step` exactly and no digit more: "%.1f" for
/// 0.5; "%g" where that would need more than six decimals or `largest` (in size) more than six digits.
QString tickFormat(double step, double largest);

/// The locale in which a chart writes the numbers at its axes as `tickLabels` does. Charts follow a locale's
/// rules alone: this is one with the program's decimal sign that writes the minus of mathematics.
QLocale axisLocale();

/// The labels of an axis' ticks, in the program's locale.
QStringList tickLabels(const Axis& axis);

/// The label of a tick of a log axis: "0.01" for the power -2, and as a power where zeros are hard to count.
QString powerLabel(int power);

/// Makes the axis that stands in for a chart's own on a log scale show that range, ticks and title.
void showPowers(QCategoryAxis& shown, const Axis& axis);

/// Makes a chart's axis show that range, ticks and title; an axis that shows them already is not touched.
void showAxis(QValueAxis& shown, const Axis& axis);

} // namespace tanhgram

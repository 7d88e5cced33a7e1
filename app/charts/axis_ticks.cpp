// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axis_ticks.h"

#include "lessons/words/locale.h"
#include "lessons/words/localized.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tanhgram {

namespace {

constexpr qsizetype mostTicks = 100; ///< far more than an axis ever has

constexpr int mostZeros = 4; ///< of a power of ten that is still read at a glance

QString superscript(int number) {
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar each : QString::number(number))
        text += each == '-' ? QChar(u'⁻') : digits[each.digitValue()];
    return text;
}

constexpr int manyDigits = 4; ///< of a number that is too long with all its decimals

/// How many decimals show multiples of `step`; none where they are too many or `largest` is too long.
std::optional<int> decimalsOf(double step, double largest) {
    double scaled = step;
    for (int decimals = 0; decimals <= 6 && largest < 1e6; ++decimals, scaled *= 10)
        if (scaled >= 1 - 1e-9 && std::abs(scaled - std::round(scaled)) < 1e-6 * scaled)
            return decimals;
    return {};
}

/// The multiples of the tick step on an axis.
std::vector<double> ticksOf(const Axis& axis) {
    const double first = std::ceil(axis.low / axis.tickStep), last = std::floor(axis.high / axis.tickStep);
    std::vector<double> ticks;
    for (double i = first; i <= last && std::ssize(ticks) < mostTicks; ++i)
        ticks.push_back(i * axis.tickStep);
    return ticks;
}

} // namespace

QString powerLabel(int power) {
    return std::abs(power) > mostZeros ? "10" + superscript(power)
                                       : localized(Number{std::pow(10, power), std::max(0, -power), true});
}

QString tickFormat(double step, double largest) {
    const auto decimals = decimalsOf(step, largest);
    return decimals ? QString("%.%1f").arg(*decimals) : QString("%.%1g").arg(manyDigits);
}

QLocale axisLocale() {
    const QLocale own = plainLocale();
    if (own.zeroDigit() != QLatin1String("0"))
        return own;
    QLocale near(isCommaDecimal() ? QLocale::Swedish : QLocale::Romansh);
    near.setNumberOptions(own.numberOptions());
    return near;
}

QStringList tickLabels(const Axis& axis) {
    const auto decimals = decimalsOf(axis.tickStep, std::max(std::abs(axis.low), std::abs(axis.high)));
    QStringList labels;
    for (const double tick : ticksOf(axis))
        labels << (axis.log ? powerLabel(static_cast<int>(tick))
                            : localized(Number{tick, decimals.value_or(manyDigits), decimals.has_value()}));
    return labels;
}

void showPowers(QCategoryAxis& shown, const Axis& axis) {
    if (axis.low != shown.min() || axis.high != shown.max())
        shown.setRange(axis.low, axis.high);
    const QStringList labels = tickLabels(axis);
    if (labels != shown.categoriesLabels()) {
        for (const QString& old : shown.categoriesLabels())
            shown.remove(old);
        shown.setStartValue(axis.low);
        const std::vector<double> ticks = ticksOf(axis);
        for (qsizetype i = 0; i < labels.size(); ++i)
            shown.append(labels[i], ticks[static_cast<std::size_t>(i)]);
    }
    const QString title = localized(axis.title);
    if (title != shown.titleText())
        shown.setTitleText(title);
}

void showAxis(QValueAxis& shown, const Axis& axis) {
    // The coarser of the old and new ticks must be in force while the range changes: a wide range with
    // fine ticks, even for a moment, makes the chart create a label for each of them.
    if (axis.tickStep > shown.tickInterval())
        shown.setTickInterval(axis.tickStep);
    if (axis.low != shown.min() || axis.high != shown.max())
        shown.setRange(axis.low, axis.high);
    if (axis.tickStep != shown.tickInterval())
        shown.setTickInterval(axis.tickStep);
    const QString format = tickFormat(axis.tickStep, std::max(std::abs(axis.low), std::abs(axis.high)));
    if (format != shown.labelFormat())
        shown.setLabelFormat(format);
    const QString title = localized(axis.title);
    if (title != shown.titleText())
        shown.setTitleText(title);
}

} // namespace tanhgram

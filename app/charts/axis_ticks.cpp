// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axis_ticks.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

constexpr qsizetype mostTicks = 100; ///< far more than an axis ever has

} // namespace

QString tickFormat(double step, double largest) {
    double scaled = step;
    for (int decimals = 0; decimals <= 6 && largest < 1e6; ++decimals, scaled *= 10)
        if (scaled >= 1 - 1e-9 && std::abs(scaled - std::round(scaled)) < 1e-6 * scaled)
            return QString("%.%1f").arg(decimals);
    return "%.4g";
}

QStringList tickLabels(const Axis& axis) {
    const QByteArray format =
        tickFormat(axis.tickStep, std::max(std::abs(axis.low), std::abs(axis.high))).toLatin1();
    const double first = std::ceil(axis.low / axis.tickStep), last = std::floor(axis.high / axis.tickStep);
    QStringList labels;
    for (double i = first; i <= last && labels.size() < mostTicks; ++i)
        labels << QString::asprintf(format.constData(), i * axis.tickStep);
    return labels;
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
    const QString title = QString::fromStdString(axis.title);
    if (title != shown.titleText())
        shown.setTitleText(title);
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/problem_colours.h"

#include <QCoreApplication>

namespace tanhgram {

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor problemColour(Severity severity, const QPalette& palette) {
    if (severity == Severity::Error)
        return isDark(palette) ? QColor("#ff8a80") : QColor("#c0182b");
    return isDark(palette) ? QColor("#f2b84b") : QColor("#9a6200");
}

QString severityWord(Severity severity) {
    return severity == Severity::Error ? QCoreApplication::translate("Problems", "Error")
                                       : QCoreApplication::translate("Problems", "Warning");
}

} // namespace tanhgram

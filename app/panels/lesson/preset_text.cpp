// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/preset_text.h"

#include "lessons/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tanhgram {

namespace {

struct ValueText {
    QString operator()(double number) const { return QLocale().toString(number, 'g', 6); }
    QString operator()(const std::string& word) const { return QString::fromStdString(word); }
    QString operator()(const std::vector<double>& row) const {
        QStringList numbers;
        for (const double each : row)
            numbers << (*this)(each);
        return '[' + numbers.join(QStringLiteral(", ")) + ']';
    }
    QString operator()(const std::vector<std::vector<double>>& rows) const {
        QStringList texts;
        for (const auto& row : rows)
            texts << (*this)(row);
        return '[' + texts.join(QStringLiteral(", ")) + ']';
    }
};

// The state the student comes from when walking forward.
Experiment stateBefore(const Lesson& lesson, StepIndex index) {
    Experiment before = lesson.start;
    for (const StepIndex each : stepOrder(lesson)) {
        if (each == index)
            break;
        before = afterStep(experimentAt(lesson, each), stepAt(lesson, each));
    }
    return before;
}

} // namespace

QString patchText(const Patch& patch) {
    QStringList parts;
    for (const Assignment& each : patch)
        parts << QStringLiteral("%1\u00a0=\u00a0%2")
                     .arg(displayName(each.key), std::visit(ValueText{}, each.value));
    return parts.join(QStringLiteral(", "));
}

QString presetText(const Lesson& lesson, StepIndex index) {
    const QString parts = patchText(difference(stateBefore(lesson, index), experimentAt(lesson, index)));
    return parts.isEmpty() ? QString()
                           : QCoreApplication::translate("LessonPanel", "This step sets %1.").arg(parts);
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/preset_text.h"

#include "lessons/names.h"
#include "lessons/tr.h"

#include <QLocale>
#include <QStringList>

namespace tanhgram {

namespace {

struct ValueText {
    QString operator()(double number) const { return QLocale().toString(number, 'g', 6); }
    QString operator()(const std::string& word) const {
        return QString::fromStdString(word).replace('_', ' ');
    }
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

// Rows of numbers are better looked up in the table of weights.
bool isList(const Assignment& assignment) {
    return !std::holds_alternative<double>(assignment.value) &&
           !std::holds_alternative<std::string>(assignment.value);
}

} // namespace

QString patchText(const Patch& patch) {
    QStringList parts;
    for (const Assignment& each : patch)
        parts << QStringLiteral("%1\u00a0=\u00a0%2")
                     .arg(displayName(each.key), std::visit(ValueText{}, each.value));
    return parts.join(QStringLiteral(", "));
}

QString presetText(const Lesson& lesson, StepIndex index, Rows rows) {
    Patch single = difference(stateBefore(lesson, index), experimentAt(lesson, index));
    const bool hasLists = rows == Rows::Mentioned && std::erase_if(single, isList) > 0;
    const QString parts = patchText(single);
    if (!hasLists)
        return parts.isEmpty() ? QString() : tr("This step sets %1.").arg(parts);
    return parts.isEmpty() ? tr("This step sets new weights.")
                           : tr("This step sets new weights and %1.").arg(parts);
}

} // namespace tanhgram

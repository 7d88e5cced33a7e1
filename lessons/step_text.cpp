// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/step_text.h"

#include "core/experiment/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr int longestInlineTable = 100;

template <class Each> std::string listText(const std::vector<Each>& values);

std::string valueText(double number) {
    return toText(number);
}

std::string valueText(const std::string& word) {
    return '"' + word + '"';
}

template <class Each> std::string valueText(const std::vector<Each>& values) {
    return listText(values);
}

template <class Each> std::string listText(const std::vector<Each>& values) {
    std::string text;
    for (const Each& value : values)
        text += (text.empty() ? "" : ", ") + valueText(value);
    return '[' + text + ']';
}

QString assignmentText(const Assignment& assignment) {
    const std::string value = std::visit([](const auto& held) { return valueText(held); }, assignment.value);
    return QString::fromStdString(assignment.key + " = " + value);
}

// In one line if it is short, else as a table with one line a key; that must come last in the block.
QString setText(const Patch& set) {
    QStringList parts;
    for (const Assignment& each : set)
        parts << assignmentText(each);
    if (parts.isEmpty())
        return {};
    const QString line =
        QStringLiteral("set = { ") + parts.join(QStringLiteral(", ")) + QStringLiteral(" }\n");
    return line.size() <= longestInlineTable ? line : QStringLiteral("\n[set]\n") + parts.join('\n') + '\n';
}

} // namespace

QString stepText(const QString& title, const std::string& id, const Patch& set) {
    const QString text = QCoreApplication::translate("Workshop", "Say here what there is to see.");
    return QStringLiteral("### %1\n\n%2\n\n```lesson\nid = \"%3\"\n")
               .arg(title, text, QString::fromStdString(id)) +
           setText(set) + QStringLiteral("```\n");
}

std::string freeId(const Lesson& lesson) {
    const auto order = stepOrder(lesson);
    for (std::size_t number = order.size() + 1;; ++number) {
        const std::string id = "step-" + std::to_string(number);
        if (std::none_of(order.begin(), order.end(),
                         [&](StepIndex each) { return stepAt(lesson, each).id == id; }))
            return id;
    }
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/inputs.h"
#include "app/commands/verbs.h"
#include "lessons/reader/files.h"
#include "lessons/reader/reader.h"
#include "lessons/translation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace tanhgram {

namespace {

Diagnostics mistakesIn(const QString& path) {
    return isLessonPath(path) ? checkLessonFile(path) : readExperiment(path).diagnostics;
}

QJsonObject toJson(const QString& path, const Diagnostic& diagnostic) {
    return {{"file", path},
            {"line", diagnostic.position.line},
            {"column", diagnostic.position.column},
            {"severity", diagnostic.severity == Severity::Error ? "error" : "warning"},
            {"problem", QString::fromUtf8(name(diagnostic.problem).data())},
            {"message", QString::fromStdString(english(diagnostic.message))}};
}

int check(const Arguments& arguments, Console& console) {
    const bool asJson = arguments.has("--json");
    QJsonArray all;
    int worst = success;
    for (const QString& path : arguments.files) {
        const Diagnostics mistakes = mistakesIn(path);
        for (const Diagnostic& each : mistakes)
            all << toJson(path, each);
        if (!asJson)
            reportWithSource(console, path, smallFile(path).value_or(QByteArray()), mistakes);
        worst = std::max(worst, hasErrors(mistakes) ? badInput : success);
    }
    if (asJson)
        console.out << QJsonDocument(all).toJson();
    return worst;
}

} // namespace

Verb checkVerb() {
    return {.name = "check",
            .operands = "LESSON...",
            .summary = "List the mistakes in lessons (and experiments), each with its line and column.",
            .options = {{"--json", "",
                         "list them to standard output as JSON, for editors; places count from "
                         "1, and 0 means the whole file"}},
            .minimumFiles = 1,
            .maximumFiles = std::numeric_limits<int>::max(),
            .run = check};
}

} // namespace tanhgram

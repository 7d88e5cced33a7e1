// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/export.h"

#include "lessons/journal/csv.h"
#include "lessons/journal/durable_file.h"

namespace tanhgram {

Diagnostics exportWork(const Lesson& lesson, const std::vector<Event>& events, const Student& student,
                       const QString& path) {
    const bool isTable = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    if (!isTable && !path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return {error(Problem::UnknownValue, {},
                      phrase("Message",
                             "work is written as a table (NAME.csv) or as xAPI statements (NAME.json); "
                             "give the file one of those endings"))};
    const QString failure =
        replaceFile(path, isTable ? toCsv(lesson, events, student.name) : toXapi(lesson, events, student));
    if (failure.isEmpty())
        return {};
    return {error(Problem::Unwritable, {},
                  phrase("Message", "cannot be written: %1; choose another place")(failure.toStdString()))};
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/inputs.h"
#include "app/commands/verbs.h"
#include "lessons/journal/csv.h"
#include "lessons/journal/export.h"
#include "lessons/journal/journal.h"
#include "lessons/journal/recheck.h"

namespace tanhgram {

namespace {

int recheckWork(const Lesson& lesson, const std::vector<Event>& events, Console& console) {
    const Recheck result = recheck(lesson, events);
    for (const QString& line : describe(result))
        console.out << line << '\n';
    return result.differences.empty() ? success : badInput;
}

int record(const Arguments& arguments, Console& console) {
    const Needed<Lesson> lesson = neededLesson(arguments.files.first(), console);
    if (!lesson)
        return lesson.exitCode;
    Journal journal(arguments.value("--folder", recordFolder()));
    journal.reportTo([&](const Diagnostics& found, const QString& file) { report(console, file, found); });
    const std::vector<Event> events = journal.events(lesson->id);
    if (events.empty())
        return report(console, journal.logPath(lesson->id),
                      {error(Problem::Unreadable, {},
                             "nothing is recorded of this lesson; open it and answer a question first")});
    if (arguments.has("--recheck"))
        return recheckWork(*lesson, events, console);
    const Student student{arguments.value("--name", "student"), arguments.value("--site", Student().site)};
    if (arguments.has("-o"))
        return report(console, arguments.value("-o"),
                      exportWork(*lesson, events, student, arguments.value("-o")));
    console.out << QString::fromUtf8(toCsv(*lesson, events, student.name));
    return success;
}

} // namespace

Verb recordVerb() {
    return {
        .name = "record",
        .operands = "LESSON",
        .summary =
            "Hand in a student's work in a lesson, or check it again; as CSV to stdout unless -o is given.",
        .options = {{"-o", "FILE", "where to: FILE.csv (one row per step) or FILE.json (xAPI statements)"},
                    {"--recheck", "", "list the answers that the lesson judges differently now"},
                    {"--name", "NAME", "the student's name in the file"},
                    {"--site", "URL", "home page of the course that knows the name, for xAPI"},
                    {"--folder", "FOLDER", "where the record is; the student's own unless given"}},
        .run = record};
}

} // namespace tanhgram

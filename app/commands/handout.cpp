// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/export.h"
#include "app/commands/inputs.h"
#include "app/commands/language_option.h"
#include "app/commands/verbs.h"
#include "app/handout/write_handout.h"

namespace tanhgram {

namespace {

int writeHandout(const Arguments& arguments, Console& console) {
    const QString path = arguments.value("-o"), paper = arguments.value("--paper", "A4");
    if (!path.endsWith(".pdf", Qt::CaseInsensitive))
        return usageError(console, "'handout' needs -o FILE.pdf");
    if (paper != "A4" && paper != "Letter")
        return usageError(console, "--paper is A4 or Letter");
    const Needed<Lesson> lesson = neededLesson(arguments.files.first(), console);
    if (!lesson)
        return lesson.exitCode;
    const Handout handout(*lesson,
                          {paper == "A4" ? QPageSize::A4 : QPageSize::Letter, arguments.has("--answers")});
    return report(console, path, writeWhole(path, *handoutPdf(handout)));
}

} // namespace

Verb handoutVerb() {
    return {.name = "handout",
            .operands = "LESSON",
            .summary = "Write a lesson as a PDF to print: questions, figures and room to write.",
            .options = {{"--answers", "", "the instructor's copy: answers, explanations and hints"},
                        {"--paper", "SIZE", "A4 or Letter; A4 unless given"},
                        languageOption(),
                        {"-o", "FILE", "where to: FILE.pdf"}},
            .run = writeHandout};
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/workshop/completing_editor.h"
#include "app/workshop/lesson_tokens.h"
#include "app/workshop/workshop.h"
#include "lessons/changes.h"
#include "lessons/step_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextBlock>

namespace tanhgram {

namespace {

// The place of the first heading (of a question or a step) below a line, or the end of the text.
int nextHeading(const QTextDocument& document, int line) {
    LineState state;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const LineTokens found = tokensOf(block.text(), state);
        const bool isHeading = !found.tokens.empty() && found.tokens.front().kind == TokenKind::Heading;
        if (isHeading && block.blockNumber() + 1 > line)
            return block.position();
        state = found.next;
    }
    return document.characterCount() - 1;
}

} // namespace

QString Workshop::stepFromExperiment() {
    const bool inLesson = !path_.isEmpty() && preview_.hasLesson();
    const Lesson& lesson = preview_.session().lesson;
    const StepIndex here = preview_.session().at;
    const Experiment start =
        inLesson ? afterStep(experimentAt(lesson, here), stepAt(lesson, here)) : Experiment{};
    if (!sameShape(start.network, document_.experiment().network)) {
        messages_.tell(
            tr("A step cannot change how many units the network has: give the lesson this network in "
               "[experiment], in its front matter."));
        return {};
    }
    return stepText(tr("A new step"), inLesson ? freeId(lesson) : "new-step",
                    difference(start, document_.experiment()));
}

void Workshop::copyAsStep() {
    const QString text = stepFromExperiment();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    messages_.tell(tr("Copied. Paste it into the lesson, below the step that you see here."));
}

void Workshop::insertAsStep() {
    const QString step = stepFromExperiment();
    if (step.isEmpty())
        return;
    setShown(true);
    const int line = isPreviewed_ ? currentStep(preview_.session()).position.line : editor().line();
    QTextCursor cursor(editor().document());
    cursor.setPosition(nextHeading(*editor().document(), line));
    const bool isEnd = cursor.atEnd();
    const bool isOwnLine = cursor.atBlockStart();
    const int before = cursor.position();
    cursor.insertText((isOwnLine ? QString() : QStringLiteral("\n")) +
                      (isEnd ? QStringLiteral("\n") : QString()) + step +
                      (isEnd ? QString() : QStringLiteral("\n")));
    cursor.setPosition(before);
    while (!cursor.block().text().startsWith('#') && cursor.movePosition(QTextCursor::NextBlock)) {
    }
    editor().setTextCursor(cursor);
    editor().centerCursor();
    editor().setFocus();
}

} // namespace tanhgram

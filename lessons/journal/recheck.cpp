// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/recheck.h"

#include "lessons/journal/answer_form.h"
#include "lessons/journal/history.h"
#include "lessons/lists.h"
#include "lessons/tr.h"

#include <QLocale>

namespace tanhgram {

namespace {

Now judged(const Lesson& lesson, const Step* step, const Event& event) {
    if (!step)
        return Now::StepGone;
    const auto given = fittingAnswer(lesson, event);
    if (!given)
        return Now::NoLongerFits;
    return check(*step->question, *given).right ? Now::Right : Now::Wrong;
}

QString patternFor(bool wasRight, Now now) {
    switch (now) {
    case Now::Right:
        return tr("%1, try %2 on %3: “%4” was wrong, and is right now");
    case Now::Wrong:
        return tr("%1, try %2 on %3: “%4” was right, and is wrong now");
    case Now::NoLongerFits:
        return wasRight
                   ? tr("%1, try %2 on %3: “%4” was right; the question has changed and has to be answered "
                        "again")
                   : tr("%1, try %2 on %3: “%4” was wrong; the question has changed and has to be answered "
                        "again");
    case Now::StepGone:
        return wasRight ? tr("%1, try %2 on %3: “%4” was right; the step is no longer in the lesson")
                        : tr("%1, try %2 on %3: “%4” was wrong; the step is no longer in the lesson");
    }
    return {};
}

// A number as the reader writes it; the record has it with a decimal point.
QString answerIn(const Event& event) {
    const QJsonValue number = event.answer["number"];
    return number.isDouble() ? QLocale().toString(number.toDouble(), 'g', 12) : inWords(event.answer);
}

QString line(const Difference& difference) {
    const Event& event = difference.event;
    return patternFor(event.right, difference.now)
        .arg(difference.title, QLocale().toString(event.count), event.time.date().toString(Qt::ISODate),
             answerIn(event));
}

} // namespace

Recheck recheck(const Lesson& lesson, const std::vector<Event>& events) {
    Recheck result;
    for (const Event& event : events) {
        if (event.kind != EventKind::Answered)
            continue;
        ++result.answers;
        const Step* step = stepWithId(lesson, event.step);
        const Now now = judged(lesson, step, event);
        if (now != (event.right ? Now::Right : Now::Wrong))
            result.differences.push_back(
                {event, step ? step->title : QString::fromStdString(event.step), now});
    }
    return result;
}

QStringList describe(const Recheck& result) {
    const std::size_t differences = result.differences.size();
    QStringList lines;
    lines << sentences({tr("Recorded answers checked against the lesson: %1.").arg(result.answers),
                        differences == 0 ? tr("All are still judged as they were.")
                                         : tr("Judged differently now: %1.").arg(differences)});
    for (const Difference& difference : result.differences)
        lines << line(difference);
    return lines;
}

} // namespace tanhgram

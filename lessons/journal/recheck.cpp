// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/recheck.h"

#include "lessons/journal/answer_form.h"
#include "lessons/journal/history.h"
#include "lessons/tr.h"

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

QString wordsFor(Now now) {
    switch (now) {
    case Now::Right:
        return tr("right now");
    case Now::Wrong:
        return tr("wrong now");
    case Now::NoLongerFits:
        return tr("the question has changed and has to be answered again");
    case Now::StepGone:
        return tr("the step is no longer in the lesson");
    }
    return {};
}

QString line(const Difference& difference) {
    const Event& event = difference.event;
    return tr("%1, try %2 on %3: “%4” was %5; %6")
        .arg(difference.title)
        .arg(event.count)
        .arg(event.time.date().toString(Qt::ISODate), inWords(event.answer),
             event.right ? tr("right") : tr("wrong"), wordsFor(difference.now));
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
    const QString checked = tr("Recorded answers checked against the lesson: %1.").arg(result.answers);
    lines << checked + ' ' +
                 (differences == 0 ? tr("All are still judged as they were.")
                                   : tr("Judged differently now: %1.").arg(differences));
    for (const Difference& difference : result.differences)
        lines << line(difference);
    return lines;
}

} // namespace tanhgram

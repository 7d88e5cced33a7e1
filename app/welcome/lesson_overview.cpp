// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcome/lesson_overview.h"

#include "core/figure/snapshot.h"
#include "lessons/journal/recorded_session.h"
#include "lessons/reader/reader.h"
#include "lessons/translation.h"

#include <QDir>

#include <algorithm>
#include <memory>

namespace tanhgram {

namespace {

bool separates(const Experiment& experiment) {
    const auto data = std::make_shared<const DataSet>(dataSet(experiment.data));
    return data->size() > 0 && snapshot(experiment.network, data).accuracy == 1;
}

// The first step whose figure has something to show: a network that has solved its problem.
StepIndex tellingStep(const Lesson& lesson) {
    const auto order = stepOrder(lesson);
    const auto found =
        std::ranges::find_if(order, [&](StepIndex each) { return separates(experimentAt(lesson, each)); });
    return found == order.end() ? order.front() : *found;
}

} // namespace

std::optional<LessonOverview> lessonOverview(const QString& path, Journal& journal) {
    const Parsed<Lesson> read = readLesson(path);
    if (!read || stepOrder(*read).empty())
        return std::nullopt;
    const Session session = resume(*read, journal);
    const auto order = stepOrder(*read);
    const StepIndex telling = tellingStep(*read);
    const auto figures = figuresAt(*read, order.front());
    const bool isSolid = !figures.empty() && figures.front().starts_with("surface");
    return LessonOverview{path,
                          read->title,
                          read->summary,
                          read->minutes,
                          order.size(),
                          finishedCount(session),
                          static_cast<std::size_t>(std::ranges::find(order, session.at) - order.begin()),
                          currentStep(session).title,
                          experimentAt(*read, telling),
                          isSolid ? "surface" : "morph"};
}

QStringList ownLessons() {
    const QDir folder(QStringLiteral(":/lessons"));
    QStringList paths;
    for (const QString& name : folder.entryList({QStringLiteral("*.lesson*.md")}, QDir::Files, QDir::Name))
        if (originalPathFor(name).isEmpty())
            paths << folder.filePath(name);
    return paths;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/event.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace tanhgram {

namespace {

constexpr std::array<std::pair<EventKind, const char*>, 6> kinds{{{EventKind::Entered, "entered"},
                                                                  {EventKind::Answered, "answered"},
                                                                  {EventKind::HintOpened, "hint"},
                                                                  {EventKind::AnswerShown, "shown"},
                                                                  {EventKind::GoalReached, "reached"},
                                                                  {EventKind::StartedOver, "started-over"}}};

std::optional<EventKind> kindNamed(const QString& name) {
    const auto found =
        std::ranges::find_if(kinds, [&](const auto& each) { return QLatin1String(each.second) == name; });
    return found == kinds.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QString nameOf(EventKind kind) {
    const auto found = std::ranges::find(kinds, kind, [](const auto& each) { return each.first; });
    return QLatin1String(found->second);
}

QString isoTime(const QDateTime& time) {
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray toLine(const Event& event) {
    QJsonObject line{{"event", nameOf(event.kind)}, {"time", isoTime(event.time)}};
    if (!event.step.empty())
        line["step"] = QString::fromStdString(event.step);
    if (!event.language.isEmpty())
        line["language"] = event.language;
    if (event.kind == EventKind::Answered) {
        line["answer"] = event.answer;
        line["right"] = event.right;
        line["try"] = event.count;
    }
    if (event.kind == EventKind::HintOpened)
        line["hint"] = event.count;
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

std::optional<Event> eventOf(const QByteArray& line) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto kind = kindNamed(object["event"].toString());
    if (!kind)
        return std::nullopt;
    const QString count = *kind == EventKind::HintOpened ? "hint" : "try";
    return Event{*kind,
                 QDateTime::fromString(object["time"].toString(), Qt::ISODateWithMs).toUTC(),
                 object["step"].toString().toStdString(),
                 object["language"].toString(),
                 object["answer"].toObject(),
                 object["right"].toBool(),
                 object[count].toInt()};
}

std::vector<Event> eventsOf(const QByteArray& log) {
    std::vector<Event> events;
    for (const QByteArray& line : log.split('\n'))
        if (auto event = eventOf(line))
            events.push_back(std::move(*event));
    return events;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tanhgram {

enum class EventKind { Entered, Answered, HintOpened, AnswerShown, GoalReached, StartedOver };

/// One thing a student did in a lesson, as one line of the log.
struct Event {
    EventKind kind = EventKind::Entered;
    QDateTime time;     ///< UTC, to the millisecond; set when the event is noted
    std::string step;   ///< the step's id; empty if the event is about the whole lesson
    QString language;   ///< of the lesson as the student read it
    QJsonObject answer; ///< of Answered: see answer_form.h
    bool right = false; ///< of Answered: what the student was told
    int count = 0;      ///< of Answered: which try; of HintOpened: which hint; both from 1

    bool operator==(const Event&) const = default;
};

/// The stable name of a kind in the log: "entered", "answered", "hint", "shown", "reached", "started-over".
QString nameOf(EventKind kind);

/// A time as the log and the exports write it: "2026-01-31T08:05:00.123Z", empty if it is not known.
QString isoTime(const QDateTime& time);

/// The event as one line of JSON, without the line break.
QByteArray toLine(const Event& event);

/// The event of a line; nothing if the line is torn, or of a kind that this program does not know.
std::optional<Event> eventOf(const QByteArray& line);

/// Every event of a log that can be read, in order.
std::vector<Event> eventsOf(const QByteArray& log);

} // namespace tanhgram

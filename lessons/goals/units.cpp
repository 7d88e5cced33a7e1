// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/goals/units.h"

#include "core/figure/words.h"
#include "core/network/activity.h"
#include "lessons/reader/fields.h"
#include "lessons/tr.h"
#include "lessons/words/localized.h"

#include <algorithm>

namespace tanhgram {

namespace {

std::vector<NamedUnit> readUnits(std::string_view key, Fields& fields) {
    std::vector<NamedUnit> units;
    const QStringList names = fields.texts(key);
    for (const QString& name : names) {
        bool isNumber = false;
        const int number = name.mid(1).toInt(&isNumber);
        if (name.startsWith('h') && isNumber && number >= 1)
            units.push_back({name.toStdString(), number - 1, fields.position(key)});
        else
            fields.note(
                error(Problem::UnknownValue, fields.position(key),
                      phrase("Message", "'%1' is no unit; they are called h1, h2, ...")(name.toStdString())));
    }
    if (names.isEmpty())
        fields.note(error(Problem::MissingKey, fields.position(key),
                          phrase("Message", "'%1' names no unit; write %1 = [\"h1\"]")(key)));
    return units;
}

double shareOn(const NamedUnit& unit, const Sight& sight) {
    const Network& network = sight.snapshot().network;
    const auto off = shareOff(network, sight.snapshot().forward, network.hidden.size() - 1);
    const auto index = static_cast<std::size_t>(unit.index);
    return index < off.size() ? 1 - off[index] : 0;
}

QString onStatus(const NamedUnit& unit, const Sight& sight) {
    const double share = shareOn(unit, sight);
    const QString name = QStringLiteral("h") + QChar(0x2081 + unit.index);
    if (share == 0)
        return tr("%1 is off for every point: it is dead.").arg(name);
    return tr("%1 is on for %2 of the points.").arg(name, localized(percent(share)));
}

QStringList statusOf(const std::vector<NamedUnit>& units, const Sight& sight) {
    QStringList said;
    for (const NamedUnit& each : units)
        said << onStatus(each, sight);
    return said;
}

void check(const std::vector<NamedUnit>& units, const Experiment& experiment, Diagnostics& problems) {
    const auto count = static_cast<int>(experiment.network.lastUnits());
    for (const NamedUnit& each : units)
        if (each.index >= count)
            problems.push_back(
                error(Problem::OutOfRange, each.position,
                      phrase("Message", "there is no unit '%1': the last hidden layer has h1 to "
                                        "h%2")(each.name, count)));
}

} // namespace

void read(DeadGoal& goal, Fields& fields) {
    goal.units = readUnits(goal.key, fields);
}

void read(AliveGoal& goal, Fields& fields) {
    goal.units = readUnits(goal.key, fields);
}

bool isReached(const DeadGoal& goal, const Sight& sight) {
    return std::all_of(goal.units.begin(), goal.units.end(),
                       [&](const NamedUnit& each) { return shareOn(each, sight) == 0; });
}

bool isReached(const AliveGoal& goal, const Sight& sight) {
    return std::all_of(goal.units.begin(), goal.units.end(),
                       [&](const NamedUnit& each) { return shareOn(each, sight) > 0; });
}

QStringList status(const DeadGoal& goal, const Sight& sight) {
    return statusOf(goal.units, sight);
}

QStringList status(const AliveGoal& goal, const Sight& sight) {
    return statusOf(goal.units, sight);
}

void checkNames(const DeadGoal& goal, const Experiment& experiment, Diagnostics& problems) {
    check(goal.units, experiment, problems);
}

void checkNames(const AliveGoal& goal, const Experiment& experiment, Diagnostics& problems) {
    check(goal.units, experiment, problems);
}

} // namespace tanhgram

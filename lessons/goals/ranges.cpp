// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/goals/ranges.h"

#include "core/diagnostic/suggest.h"
#include "core/experiment/patch.h"
#include "core/figure/words.h"
#include "lessons/names.h"
#include "lessons/reader/fields.h"
#include "lessons/words/localized.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

std::optional<double> valueOf(const WantedRange& range, const Sight& sight) {
    Experiment experiment;
    experiment.network = sight.snapshot().network;
    return numberAt(experiment, range.name);
}

// Goals see the network alone; neither data nor training can be worked on towards them.
bool isOfNetwork(std::string_view name) {
    return !name.starts_with("training.") && !name.starts_with("data.");
}

bool holds(const WantedRange& range, const Sight& sight) {
    const auto value = valueOf(range, sight);
    return value && *value >= range.from && *value <= range.to;
}

void readRange(const std::string& name, const toml::node& node, RangesGoal& goal, Fields& fields) {
    const toml::array* ends = node.as_array();
    const auto from = ends != nullptr && ends->size() == 2 ? ends->get(0)->value<double>() : std::nullopt;
    const auto to = ends != nullptr && ends->size() == 2 ? ends->get(1)->value<double>() : std::nullopt;
    if (!from || !to || !std::isfinite(*from) || !std::isfinite(*to))
        fields.note(error(Problem::WrongType, positionOf(node),
                          phrase("Message", "the range of '%1' takes two numbers: [2, 3]")(name)));
    else if (*from > *to)
        fields.note(
            error(Problem::OutOfRange, positionOf(node),
                  phrase("Message", "the range of '%1' ends below its beginning; write the lower number "
                                    "first")(name)));
    else
        goal.ranges.push_back({name, *from, *to, positionOf(node)});
}

} // namespace

void read(RangesGoal& goal, Fields& fields) {
    const toml::table* table = fields.table(goal.key);
    if (table == nullptr)
        return;
    for (const auto& [name, node] : *table)
        readRange(std::string(name.str()), node, goal, fields);
    if (table->empty())
        fields.note(error(Problem::MissingKey, fields.position(goal.key),
                          phrase("Message", "'ranges' is empty; write ranges = { w11 = [2, 3] }")));
}

bool isReached(const RangesGoal& goal, const Sight& sight) {
    return std::all_of(goal.ranges.begin(), goal.ranges.end(),
                       [&](const WantedRange& each) { return holds(each, sight); });
}

QStringList status(const RangesGoal& goal, const Sight& sight) {
    QStringList said;
    for (const WantedRange& each : goal.ranges) {
        const QString name = displayName(sight.snapshot().network, each.name);
        const QString now = localized(inWords(valueOf(each, sight).value_or(0)));
        said << (holds(each, sight)
                     ? QCoreApplication::translate("Goal", "%1 = %2 is in its range.").arg(name, now)
                     : QCoreApplication::translate("Goal", "%1 = %2; bring it between %3 and %4.")
                           .arg(name, now, localized(inWords(each.from)), localized(inWords(each.to))));
    }
    return said;
}

void checkNames(const RangesGoal& goal, const Experiment& experiment, Diagnostics& problems) {
    for (const WantedRange& each : goal.ranges)
        if (!isOfNetwork(each.name) || !numberAt(experiment, each.name))
            problems.push_back(
                error(Problem::UnknownKey, each.position,
                      withSuggestion(phrase("Message", "this network has no number '%1'")(each.name),
                                     each.name, shortNames())));
}

} // namespace tanhgram

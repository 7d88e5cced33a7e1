// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/changes_text.h"

#include "lessons/changes.h"
#include "lessons/words/localized.h"

#include <QCoreApplication>

namespace tanhgram {

QString changesText(const Experiment& start, const Experiment& now) {
    constexpr std::size_t mostTold = 12;
    const std::vector<Change> all = changes(start, now);
    if (all.empty())
        return QCoreApplication::translate("CompareBar", "Nothing has changed since the start.");
    std::vector<Text> parts;
    for (const Change& each : all) {
        if (parts.size() == mostTold) {
            parts.push_back(counted("Change", "and %n more")(all.size() - mostTold));
            break;
        }
        // As notation it runs from left to right, so that the arrow points the way of the change.
        parts.push_back(notation("%1 %2 → %3")(each.name, each.from, each.to));
    }
    return localized(listedNumbers(parts));
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/changes_text.h"

#include "app/text/localized.h"
#include "lessons/changes.h"

#include <QCoreApplication>
#include <QStringList>

namespace tanhgram {

QString changesText(const Experiment& start, const Experiment& now) {
    constexpr qsizetype mostTold = 12;
    const std::vector<Change> all = changes(start, now);
    if (all.empty())
        return QCoreApplication::translate("CompareBar", "Nothing has changed since the start.");
    QStringList parts;
    for (const Change& each : all) {
        if (parts.size() == mostTold) {
            parts << QCoreApplication::translate("CompareBar", "and %n more", nullptr,
                                                 static_cast<int>(all.size()) - static_cast<int>(mostTold));
            break;
        }
        // Kept left to right, so that the arrow points the way of the change in any language.
        parts << QStringLiteral("\u2066%1 %2 → %3\u2069")
                     .arg(localized(each.name), localized(each.from), localized(each.to));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace tanhgram

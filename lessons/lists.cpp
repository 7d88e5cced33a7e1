// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lists.h"

#include <QCoreApplication>

namespace tanhgram {

namespace {

// By the patterns that texts of the core are joined with (see core/words/text.h).
QString joined(const QStringList& each, const char* two) {
    QString all;
    for (const QString& next : each)
        if (!next.isEmpty())
            all = all.isEmpty() ? next : QCoreApplication::translate("Words", two).arg(all, next);
    return all;
}

} // namespace

QString sentences(const QStringList& each) {
    return joined(each, "%1 %2");
}

QString listed(const QStringList& each) {
    return joined(each, "%1, %2");
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/verbs.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tanhgram {

/// How a command ended, and what it has written.
struct Ran {
    int code = 0;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs a verb within the test's own process.
inline Ran run(const QStringList& words) {
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    Console console{out, err};
    ran.code = runCommand(words, console);
    return ran;
}

} // namespace tanhgram

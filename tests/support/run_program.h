// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"

#include <QProcess>

namespace tanhgram {

/// What another program writes to its output; nothing if it cannot be run.
inline QString outputOf(const QString& program, const QStringList& words) {
    QProcess process;
    process.start(program, words);
    return process.waitForFinished(2 * patience) ? QString::fromUtf8(process.readAllStandardOutput())
                                                 : QString();
}

} // namespace tanhgram

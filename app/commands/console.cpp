// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"

#include "core/diagnostic/excerpt.h"

namespace tanhgram {

int report(Console& console, const QString& file, const Diagnostics& diagnostics) {
    const std::string name = file.toStdString();
    for (const Diagnostic& diagnostic : diagnostics)
        console.err << QString::fromStdString(toText(diagnostic, name)) << '\n';
    return hasErrors(diagnostics) ? badInput : success;
}

int reportWithSource(Console& console, const QString& file, const QByteArray& source,
                     const Diagnostics& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics) {
        report(console, file, {diagnostic});
        const std::string place = excerpt(source.toStdString(), diagnostic.position);
        const char* colour = diagnostic.severity == Severity::Error ? "\x1b[31m" : "\x1b[33m";
        const QString shown = QString::fromStdString(place);
        console.err << (console.coloured && !shown.isEmpty() ? colour + shown + "\x1b[0m" : shown);
    }
    return hasErrors(diagnostics) ? badInput : success;
}

int usageError(Console& console, const QString& message) {
    console.err << "tanhgram: " << message << "; see 'tanhgram --help'\n";
    return badUsage;
}

int usageError(Console& console, const Diagnostics& diagnostics) {
    return usageError(console, QString::fromStdString(english(diagnostics.front().message)));
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"

namespace tanhgram {

int report(Console& console, const QString& file, const Diagnostics& diagnostics) {
    const std::string name = file.toStdString();
    for (const Diagnostic& diagnostic : diagnostics)
        console.err << QString::fromStdString(toText(diagnostic, name)) << '\n';
    return hasErrors(diagnostics) ? badInput : success;
}

int usageError(Console& console, const QString& message) {
    console.err << "tanhgram: " << message << "; see 'tanhgram --help'\n";
    return badUsage;
}

} // namespace tanhgram

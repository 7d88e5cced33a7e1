// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/open_window.h"
#include "app/commands/verbs.h"

#include <QApplication>

#include <cstdio>
#include <unistd.h>

using namespace tanhgram;

namespace {

/// A verb draws into files alone, so it never asks for a display.
int runWithoutDisplay(int argc, char** argv, Console& console) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return runCommand(QCoreApplication::arguments().mid(1), console);
}

} // namespace

int main(int argc, char** argv) {
    QTextStream out(stdout);
    QTextStream err(stderr);
    const bool coloured = isatty(STDERR_FILENO) != 0 && !qEnvironmentVariableIsSet("NO_COLOR");
    Console console{out, err, coloured};
    QCoreApplication::setApplicationName("tanhgram");
    QCoreApplication::setApplicationVersion(TANHGRAM_VERSION);
    const QStringList words = argc > 1 ? QStringList{QString::fromLocal8Bit(argv[1])} : QStringList{};
    return isCommand(words) ? runWithoutDisplay(argc, argv, console) : openWindow(argc, argv, console);
}

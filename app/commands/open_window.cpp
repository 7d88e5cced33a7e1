// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/open_window.h"

#include "app/commands/arguments.h"
#include "app/commands/language_option.h"
#include "app/commands/verbs.h"
#include "app/window/legible_style.h"
#include "app/window/main_window.h"

#include <QApplication>

namespace tanhgram {

bool hasDisplay(const QStringList& words) {
    return words.contains("-platform") || qEnvironmentVariableIsSet("DISPLAY") ||
           qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int openWindow(int argc, char** argv, Console& console) {
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (!hasDisplay(words)) {
        // Qt would end the program with a page about plugins.
        const Parsed<Arguments> arguments = parseArguments(words, {languageOption()});
        if (!arguments)
            return usageError(console, arguments.diagnostics);
        return usageError(console, "there is no display for the window; the verbs, such as play and export, "
                                   "work without one");
    }
    QApplication application(argc, argv);
    // Our palettes are made for this style; those of desktops may ignore them.
    QApplication::setStyle(new LegibleStyle);
    const Parsed<Arguments> arguments =
        parseArguments(QCoreApplication::arguments().mid(1), {languageOption()});
    if (!arguments)
        return usageError(console, arguments.diagnostics);
    // As the first word of all it would have been taken for a verb.
    if (!arguments->files.isEmpty() && isNoFile(arguments->files.first()))
        return usageError(console, noVerbOrFile(arguments->files.first()));
    if (arguments->files.size() > 1)
        return usageError(console, "the window opens one file");
    const Parsed<QString> language = languageOf(*arguments);
    if (!language)
        return usageError(console, language.diagnostics);
    MainWindow window(recordFolder(), *language);
    if (!arguments->files.isEmpty())
        window.openPath(arguments->files.first());
    window.show();
    return QApplication::exec();
}

} // namespace tanhgram

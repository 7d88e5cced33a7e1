// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "app/commands/console.h"

namespace tanhgram {

/// One verb of the command line: how it is used, and what runs it.
struct Verb {
    QString name;
    QString operands; ///< "LESSON..."
    QString summary;
    std::vector<OptionSpec> options;
    int minimumFiles = 1;
    int maximumFiles = 1;
    int (*run)(const Arguments& arguments, Console& console) = nullptr;
};

/// Every verb. A new one is a file with its `...Verb` function and one line here.
const std::vector<Verb>& verbs();

Verb checkVerb();
Verb playVerb();
Verb trainVerb();
Verb sweepVerb();
Verb predictVerb();
Verb exportVerb();
Verb codeVerb();
Verb recordVerb();
Verb handoutVerb();

/// Runs `words` (the command line without the program's own name), which begin with a verb, "--help" or
/// "--version". Returns the exit code: 0, 1 for bad input, 2 for bad usage.
int runCommand(const QStringList& words, Console& console);

/// Whether a word that is no verb can be no file for the window either: nothing of that name is there, and it
/// has neither a suffix nor a folder, as the names of lessons and experiments do.
bool isNoFile(const QString& word);

/// The message about such a word, with the verb that it most likely stands for: "no verb or file 'trian'
/// (did you mean 'train'?)".
QString noVerbOrFile(const QString& word);

/// Whether `words` are for `runCommand`, if only for it to say that there is no such verb; otherwise they ask
/// for the window.
bool isCommand(const QStringList& words);

} // namespace tanhgram

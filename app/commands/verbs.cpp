// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/verbs.h"

#include "app/commands/language_option.h"
#include "app/language/interpreter.h"
#include "core/diagnostic/suggest.h"
#include "lessons/translation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace tanhgram {

namespace {

const Verb* verbNamed(const QString& name) {
    const auto found = std::ranges::find(verbs(), name, &Verb::name);
    return found == verbs().end() ? nullptr : &*found;
}

// "trian" is a verb with a slip in it; files that are to be opened have an ending, or are there.
bool isStrayWord(const QString& word) {
    static const QRegularExpression bare(QStringLiteral("^[A-Za-z]+$"));
    return bare.match(word).hasMatch() && !QFileInfo::exists(word);
}

QString noVerb(const QString& word) {
    std::vector<std::string> known;
    for (const Verb& verb : verbs())
        known.push_back(verb.name.toStdString());
    const Text said(QStringLiteral("'%1' is no verb and no file").arg(word).toStdString());
    return QString::fromStdString(english(withSuggestion(said, word.toStdString(), known)));
}

QString synopsis(const Verb& verb) {
    QString text = QString("tanhgram %1 %2").arg(verb.name, verb.operands);
    for (const OptionSpec& option : verb.options)
        text += option.value.isEmpty() ? QString(" [%1]").arg(option.name)
                                       : QString(" [%1 %2]").arg(option.name, option.value);
    return text;
}

void printHelp(const Verb& verb, QTextStream& out) {
    out << "Usage: " << synopsis(verb) << "\n\n" << verb.summary << "\n\n";
    for (const OptionSpec& option : verb.options)
        out << QString("  %1 %2").arg(option.name, option.value).leftJustified(26) << option.meaning << '\n';
}

void printHelp(QTextStream& out) {
    out << "Usage: tanhgram [FILE]\n       tanhgram VERB ...\n\n"
           "Opens the window, at a lesson or an experiment if one is named. The verbs need no display:\n\n";
    for (const Verb& verb : verbs())
        out << "  " << verb.name.leftJustified(9) << verb.summary << '\n';
    out << "\n'tanhgram VERB --help' lists the options of a verb.\n"
           "Exit codes: 0 done, 1 something is wrong with the input, 2 with the command line.\n";
}

int runVerb(const Verb& verb, const QStringList& words, Console& console) {
    if (words.contains("--help") || words.contains("-h")) {
        printHelp(verb, console.out);
        return success;
    }
    Parsed<Arguments> arguments = parseArguments(words, verb.options);
    if (!arguments)
        return usageError(console, arguments.diagnostics);
    const qsizetype files = arguments->files.size();
    if (files < verb.minimumFiles || files > verb.maximumFiles)
        return usageError(console, QString("'%1' takes %2").arg(verb.name, verb.operands));
    const Parsed<QString> language = languageOf(*arguments);
    if (!language)
        return usageError(console, language.diagnostics);
    Interpreter interpreter;
    interpreter.speak(*language);
    for (QString& file : arguments.value->files)
        file = translationOf(file, *language);
    return verb.run(*arguments, console);
}

} // namespace

const std::vector<Verb>& verbs() {
    static const std::vector<Verb> all{checkVerb(),  playVerb(),    trainVerb(), sweepVerb(), predictVerb(),
                                       exportVerb(), handoutVerb(), codeVerb(),  recordVerb()};
    return all;
}

bool isCommand(const QStringList& words) {
    return !words.isEmpty() && (QStringList{"--help", "-h", "--version"}.contains(words.first()) ||
                                verbNamed(words.first()) || isStrayWord(words.first()));
}

int runCommand(const QStringList& words, Console& console) {
    if (words.isEmpty())
        return usageError(console, "no verb is given");
    if (words.first() == "--version") {
        console.out << "tanhgram " << QCoreApplication::applicationVersion() << '\n';
        return success;
    }
    if (words.first() == "--help" || words.first() == "-h") {
        printHelp(console.out);
        return success;
    }
    const Verb* verb = verbNamed(words.first());
    if (!verb)
        return usageError(console, noVerb(words.first()));
    return runVerb(*verb, words.mid(1), console);
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/verbs.h"

#include "app/commands/language_option.h"
#include "app/language/interpreter.h"
#include "core/diagnostic/suggest.h"
#include "lessons/reader/files.h"
#include "lessons/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tanhgram {

namespace {

const Verb* verbNamed(const QString& name) {
    const auto found = std::ranges::find(verbs(), name, &Verb::name);
    return found == verbs().end() ? nullptr : &*found;
}

/// What is wrong with a file that is of the other kind than the verb takes. One that is not there is left to
/// its reader, which says so; so is a lesson of an unusual name.
std::optional<Diagnostic> wrongKind(const Verb& verb, const QString& path) {
    if (!QFileInfo::exists(path))
        return {};
    const std::string name = verb.name.toStdString();
    if (verb.operands == "EXPERIMENT" && isLessonPath(path))
        return error(Problem::UnknownValue, {},
                     "this is a lesson, and '" + name +
                         "' takes an experiment; open the lesson in the sandbox, save the experiment there, "
                         "and give that file");
    if (verb.operands == "LESSON" && path.endsWith(".toml", Qt::CaseInsensitive))
        return error(Problem::UnknownValue, {},
                     "this is an experiment, and '" + name + "' takes a lesson; give a NAME.lesson.md");
    return {};
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
    if (files > 0)
        if (const auto wrong = wrongKind(verb, arguments->files.first()))
            return report(console, arguments->files.first(), {*wrong});
    return verb.run(*arguments, console);
}

} // namespace

const std::vector<Verb>& verbs() {
    static const std::vector<Verb> all{checkVerb(),  playVerb(),    trainVerb(), sweepVerb(), predictVerb(),
                                       exportVerb(), handoutVerb(), codeVerb(),  recordVerb()};
    return all;
}

bool isNoFile(const QString& word) {
    return !word.startsWith('-') && !word.contains('.') && !QDir::fromNativeSeparators(word).contains('/') &&
           !QFileInfo::exists(word);
}

QString noVerbOrFile(const QString& word) {
    std::vector<std::string> known;
    for (const Verb& verb : verbs())
        known.push_back(verb.name.toStdString());
    const QString meant = QString::fromStdString(nearest(word.toStdString(), known));
    const QString message = QString("no verb or file '%1'").arg(word);
    return meant.isEmpty() ? message : message + QString(" (did you mean '%1'?)").arg(meant);
}

bool isCommand(const QStringList& words) {
    return !words.isEmpty() && (QStringList{"--help", "-h", "--version"}.contains(words.first()) ||
                                verbNamed(words.first()) || isNoFile(words.first()));
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
        return usageError(console, noVerbOrFile(words.first()));
    return runVerb(*verb, words.mid(1), console);
}

} // namespace tanhgram

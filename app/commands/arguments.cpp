// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include <algorithm>

namespace tanhgram {

namespace {

Diagnostic usage(const QString& message) {
    return error(Problem::Usage, {}, message.toStdString());
}

/// Takes the option that `word` begins, with its value from the same word or the next one in `rest`.
std::optional<Diagnostic> takeOption(const QString& word, QStringList& rest,
                                     const std::vector<OptionSpec>& options, Arguments& arguments) {
    const qsizetype equals = word.startsWith("--") ? word.indexOf('=') : -1;
    const QString name = equals < 0 ? word : word.left(equals);
    const auto option = std::ranges::find(options, name, &OptionSpec::name);
    if (option == options.end())
        return usage(QString("unknown option '%1'").arg(name));
    if (arguments.has(name) && !option->repeatable)
        return usage(QString("'%1' is given twice").arg(name));
    QString value;
    if (option->value.isEmpty()) {
        if (equals >= 0)
            return usage(QString("'%1' takes no value").arg(name));
    } else if (equals >= 0) {
        value = word.mid(equals + 1);
    } else if (!rest.isEmpty()) {
        value = rest.takeFirst();
    } else {
        return usage(QString("'%1' needs a value: %1 %2").arg(name, option->value));
    }
    arguments.options[name] << value;
    return {};
}

} // namespace

Parsed<Arguments> parseArguments(const QStringList& words, const std::vector<OptionSpec>& options) {
    Arguments arguments;
    QStringList rest = words;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (word == "--") {
            arguments.files << rest;
            break;
        }
        if (!word.startsWith('-') || word == "-") {
            arguments.files << word;
            continue;
        }
        if (const auto wrong = takeOption(word, rest, options, arguments))
            return *wrong;
    }
    return arguments;
}

} // namespace tanhgram

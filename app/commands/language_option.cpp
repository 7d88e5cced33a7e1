// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/language_option.h"

#include "app/language/languages.h"

namespace tanhgram {

OptionSpec languageOption() {
    return {"--language", "CODE", "the language to speak: en, de, pt_BR, ja or ar"};
}

Parsed<QString> languageOf(const Arguments& arguments) {
    const QString wish = arguments.value("--language");
    const QString language = languageFor(wish);
    if (wish.isEmpty() || !language.isEmpty())
        return language;
    QStringList spoken;
    for (const Language& each : languages())
        spoken << each.code;
    return error(
        Problem::Usage, {},
        QString("--language %1 is not spoken; choose one of: %2").arg(wish, spoken.join(", ")).toStdString());
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/languages.h"

namespace tanhgram {

const std::vector<Language>& languages() {
    static const std::vector<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                           {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                           {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
                                           {QStringLiteral("ja"), QStringLiteral("日本語")},
                                           {QStringLiteral("ar"), QStringLiteral("العربية")}};
    return all;
}

QString languageFor(const QString& wish) {
    const QString code = QString(wish).replace('-', '_');
    for (const Language& each : languages())
        if (each.code.compare(code, Qt::CaseInsensitive) == 0)
            return each.code;
    for (const Language& each : languages())
        if (each.code.section('_', 0, 0) == code.section('_', 0, 0).toLower())
            return each.code;
    return {};
}

QString systemLanguage() {
    for (const QString& wish : QLocale::system().uiLanguages())
        if (const QString language = languageFor(wish); !language.isEmpty())
            return language;
    return languages().front().code;
}

QLocale localeFor(const QString& language) {
    if (language == QLatin1String("ar"))
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    const QLocale own(language);
    const QLocale system = QLocale::system();
    const bool isPlain = system.language() == QLocale::C && own.language() == QLocale::English;
    return isPlain || system.language() == own.language() ? system : own;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/interpreter.h"

#include "app/language/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace tanhgram {

void Interpreter::speak(const QString& language) {
    const QString wanted = language.isEmpty() ? systemLanguage() : languageFor(language);
    const QString spoken = wanted.isEmpty() ? QStringLiteral("en") : wanted;
    if (spoken == language_)
        return;
    language_ = spoken;
    QLocale::setDefault(localeFor(spoken));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    for (QTranslator* each : {&words_, &qtWords_})
        QCoreApplication::removeTranslator(each);
    if (qtWords_.load("qtbase_" + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtWords_);
    if (words_.load(":/translations/tanhgram_" + spoken + ".qm"))
        QCoreApplication::installTranslator(&words_);
}

} // namespace tanhgram

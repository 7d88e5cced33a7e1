// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace tanhgram {

/// A language that the program speaks.
struct Language {
    QString code; ///< as in the names of files: "de", "pt_BR"
    QString name; ///< in the language itself
};

/// Every language the program speaks, English first.
const std::vector<Language>& languages();

/// The language for somebody who asks for `wish` ("de", "de_AT", "pt-PT"): that one, else one that differs in
/// the country only; empty if the program speaks none such.
QString languageFor(const QString& wish);

/// The first of the languages the system asks for that the program speaks, else English.
QString systemLanguage();

/// How numbers and dates are written in that language: as the system does if that speaks it too. Arabic
/// always has the digits 0 to 9 and a decimal point, as its lessons do.
QLocale localeFor(const QString& language);

} // namespace tanhgram

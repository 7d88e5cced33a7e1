// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/aside.h"

#include "app/language/languages.h"

#include <QCoreApplication>
#include <QEvent>

namespace tanhgram {

Aside::Aside(const QString& language) : isOther_(!language.isEmpty()) {
    if (!isOther_)
        return;
    QCoreApplication::instance()->installEventFilter(&silence_);
    // English has the plurals alone in its file, and a language without a file is English.
    static_cast<void>(words_.load(":/translations/tanhgram_" + language + ".qm"));
    QCoreApplication::installTranslator(&words_);
    QLocale::setDefault(localeFor(language));
}

Aside::~Aside() {
    if (!isOther_)
        return;
    QLocale::setDefault(before_);
    QCoreApplication::removeTranslator(&words_);
    QCoreApplication::instance()->removeEventFilter(&silence_);
}

QString Aside::Words::translate(const char* context, const char* source, const char* disambiguation,
                                int count) const {
    const QString translation = QTranslator::translate(context, source, disambiguation, count);
    return translation.isNull() ? QString::fromUtf8(source) : translation;
}

bool Aside::Silence::eventFilter(QObject* watched, QEvent* event) {
    return event->type() == QEvent::LanguageChange || QObject::eventFilter(watched, event);
}

} // namespace tanhgram

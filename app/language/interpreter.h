// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace tanhgram {

/// Lets the whole program, Qt's own dialogs included, speak one language for as long as this lives. Windows
/// that are open learn of a change by QEvent::LanguageChange, once they are back in the event loop.
class Interpreter {
public:
    /// Speaks a language of languages(): its words, its numbers, its direction. An empty name is the system's
    /// language; one that is not spoken is English.
    void speak(const QString& language);

    /// What is spoken now; empty before anything was.
    const QString& language() const { return language_; }

private:
    QString language_;
    QTranslator words_;
    QTranslator qtWords_;
};

} // namespace tanhgram

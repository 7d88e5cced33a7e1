// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace tanhgram {

/// Lets texts and numbers be in another language than the program's for as long as this lives, without any
/// window hearing of it: for a moment in which nothing but a document is drawn, and no events are processed.
/// Sentences without a translation are English then.
class Aside {
public:
    /// Speaks a language of languages(); with an empty name nothing changes.
    explicit Aside(const QString& language);
    ~Aside();
    Q_DISABLE_COPY_MOVE(Aside)

private:
    // A language that has no word of its own for a sentence must not fall back on the program's.
    class Words : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char* context, const char* source, const char* disambiguation,
                          int count) const override;
    };

    // Windows learn of translators that come and go by an event of the application.
    class Silence : public QObject {
    public:
        bool eventFilter(QObject* watched, QEvent* event) override;
    };

    const bool isOther_;
    const QLocale before_;
    Silence silence_;
    Words words_;
};

} // namespace tanhgram

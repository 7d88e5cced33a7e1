// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/lesson_object.h"

#include <QTextCursor>
#include <QTextDocument>

#include <vector>

namespace tanhgram {

struct Span;

/// A lesson's Markdown as a document to be shown or printed: formulas are typeset, {{values}} follow what
/// they name, pictures come from the lesson's folder alone. It shows no HTML and loads nothing else, whatever
/// the text asks for. Draw it (on a screen, into a PDF) with documentLayout()->draw or drawContents.
class LessonDocument : public QTextDocument {
    Q_OBJECT

public:
    explicit LessonDocument(QObject* parent = nullptr);

    /// Where pictures are; empty: nowhere.
    void setFolder(const QString& folder) { folder_ = folder; }

    /// Which way its language is written: paragraphs, lists and tables begin on that side, whatever word they
    /// begin with. Code stays left to right. To be set before the text.
    void setDirection(Qt::LayoutDirection direction) { direction_ = direction; }

    /// Shows a text. Values stand as a question mark until they are set.
    void showMarkdown(const QString& text);

    /// Adds room above the first line of the text now shown, for superscripts that reach out of it where the
    /// document is cut off at its edge. Other lines have the air of those above them.
    void leaveAirAbove();

    /// Shows these values from now on. Nothing is done but for those that look different; the text around
    /// them moves only if one of them needs more room. Quick enough for every frame.
    void setValues(const ValueText& values);

    /// What is selected, or everything, as text: formulas in their plain form, pictures by their
    /// descriptions.
    QString readableText(const QTextCursor& selection) const;
    QString readableText() const;

    /// The object that a format marks, if any.
    LessonObject* objectOf(const QTextFormat& format);
    /// Lays out a formula for this font, unless it is already.
    void fit(LessonObject& object, const QFont& font);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void replaceIn(const QTextBlock& block, const std::vector<Span>& spans);
    void putSpan(QTextCursor cursor, const Span& span);
    void putObject(QTextCursor cursor, LessonObject object);
    void putPicture(QTextCursor cursor, const QString& name, const QString& alt);
    void giveOwnLine(QTextCursor cursor);
    double air() const; ///< between lines, in pixels
    void setParagraphs();
    void notePositions();

    QString folder_;
    Qt::LayoutDirection direction_ = Qt::LeftToRight;
    ValueText values_;
    std::vector<LessonObject> objects_;
};

} // namespace tanhgram

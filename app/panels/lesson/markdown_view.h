// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/math/values.h"

#include <QTextBrowser>

namespace tanhgram {

class LessonDocument;

/// A lesson's Markdown as text as high as it needs to be, with its formulas, values and pictures. It shows no
/// HTML, follows no link and loads nothing but pictures of the lesson's folder, whatever the text asks for.
class MarkdownView : public QTextBrowser {
    Q_OBJECT

public:
    explicit MarkdownView(QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    void showMarkdown(const QString& text);
    /// What {{names}} in the text show from now on; quick enough for every frame.
    void setValues(const ValueText& values);

    /// What it shows, as plain text.
    QString readableText() const;

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    QMimeData* createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fitHeight();

    LessonDocument* lesson_;
    bool isChanging_ = false;
};

} // namespace tanhgram

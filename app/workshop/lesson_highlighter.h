// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workshop/lesson_tokens.h"

#include <QSyntaxHighlighter>

namespace tanhgram {

/// How a kind of token looks on a light or a dark page. Every colour keeps a contrast of at least 4.5 to it.
QTextCharFormat tokenFormat(TokenKind kind, bool dark);

/// Colours a lesson file as it is typed: Markdown, its mathematics, and the TOML of its blocks.
class LessonHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit LessonHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

    void setDark(bool dark);

protected:
    void highlightBlock(const QString& line) override;

private:
    bool dark_ = false;
};

} // namespace tanhgram

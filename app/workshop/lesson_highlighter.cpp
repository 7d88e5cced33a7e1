// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/lesson_highlighter.h"

#include <algorithm>

namespace tanhgram {

namespace {

bool isFromTheRight(QChar letter) {
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

struct Look {
    const char* light;
    const char* dark;
    bool bold = false;
    bool italic = false;
};

Look lookOf(TokenKind kind) {
    switch (kind) {
    case TokenKind::Heading:
        return {"#0b4f7d", "#8ecbf5", true};
    case TokenKind::Emphasis:
        return {"#1b2430", "#eceff3", false, true};
    case TokenKind::Code:
        return {"#5a4a1f", "#d8c58e"};
    case TokenKind::Link:
        return {"#0067a3", "#6db8e8"};
    case TokenKind::Marker:
        return {"#667080", "#98a2af"};
    case TokenKind::Math:
        return {"#5b3fa8", "#c0aef5"};
    case TokenKind::LiveValue:
        return {"#9a3f10", "#f0a07a", true};
    case TokenKind::Table:
        return {"#0067a3", "#6db8e8", true};
    case TokenKind::Key:
        return {"#7a3e00", "#f0b47a"};
    case TokenKind::String:
        return {"#1f6b2e", "#9bd48a"};
    case TokenKind::Number:
    case TokenKind::Word:
        return {"#8a1c7c", "#e3a2dc"};
    case TokenKind::Comment:
        return {"#5f6b78", "#a5afbb", false, true};
    }
    return {"#1b2430", "#eceff3"};
}

} // namespace

QTextCharFormat tokenFormat(TokenKind kind, bool dark) {
    const Look look = lookOf(kind);
    QTextCharFormat format;
    format.setForeground(QColor(dark ? look.dark : look.light));
    format.setFontWeight(look.bold ? QFont::Bold : QFont::Normal);
    format.setFontItalic(look.italic);
    return format;
}

void LessonHighlighter::setDark(bool dark) {
    if (dark == dark_)
        return;
    dark_ = dark;
    rehighlight();
}

void LessonHighlighter::highlightBlock(const QString& line) {
    const LineTokens found = tokensOf(line, unpacked(previousBlockState()));
    for (const Token& token : found.tokens) {
        QTextCharFormat format = tokenFormat(token.kind, dark_);
        // Scripts written from the right have no slanted letters: what is stressed stands bold.
        const QStringView text = QStringView(line).mid(token.start, token.length);
        if (format.fontItalic() && std::any_of(text.begin(), text.end(), isFromTheRight)) {
            format.setFontItalic(false);
            format.setFontWeight(QFont::Bold);
        }
        setFormat(token.start, token.length, format);
    }
    setCurrentBlockState(packed(found.next));
}

} // namespace tanhgram

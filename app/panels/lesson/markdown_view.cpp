// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/markdown_view.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>

namespace tanhgram {

namespace {

constexpr double lineHeightPercent = 125;

// Qt sets Markdown tight; a little air between lines makes a page of prose easier to read.
void openLines(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
}

} // namespace

MarkdownView::MarkdownView(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(22);
}

void MarkdownView::showMarkdown(const QString& text) {
    document()->setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                      QTextDocument::MarkdownNoHTML);
    openLines(*document());
    setVisible(!text.isEmpty());
    fitHeight();
}

QVariant MarkdownView::loadResource(int, const QUrl&) {
    return {};
}

void MarkdownView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void MarkdownView::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void MarkdownView::fitHeight() {
    document()->setTextWidth(viewport()->width());
    const int height = static_cast<int>(std::ceil(document()->size().height())) + 2;
    if (height != maximumHeight())
        setFixedHeight(height);
}

} // namespace tanhgram

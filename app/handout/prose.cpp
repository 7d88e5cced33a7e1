// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/prose.h"

#include "app/text/direction.h"
#include "app/text/lesson_document.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextOption>

#include <algorithm>
#include <memory>

namespace tanhgram {

namespace {

constexpr double lineHeightPercent = 128;
constexpr double paragraphGap = 7;

using SharedDocument = std::shared_ptr<LessonDocument>;

SharedDocument documentFor(const ProseStyle& style) {
    auto document = std::make_shared<LessonDocument>();
    document->setDefaultFont(style.font);
    document->setDocumentMargin(0);
    document->setIndentWidth(20);
    document->setUseDesignMetrics(true);
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(style.direction);
    document->setDefaultTextOption(option);
    document->setDirection(style.direction);
    document->setTextWidth(style.width - style.indent);
    document->setFolder(style.folder);
    return document;
}

// The gaps between items take the place of the paragraphs' own margins.
void setParagraphs(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(0);
        format.setBottomMargin(0);
        QTextCursor(block).setBlockFormat(format);
    }
}

void showIn(LessonDocument& document, const QString& markdown, const ProseStyle& style) {
    document.showMarkdown(markdown);
    if (style.values)
        document.setValues(style.values);
    setParagraphs(document);
}

void paintSlice(const SharedDocument& document, const QRectF& slice, const ProseStyle& style, bool cut,
                QPainter& painter, QPointF corner) {
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, style.colour);
    // A hair smaller, so that the neighbours that touch the slice stay out.
    context.clip = slice.adjusted(-style.width, 1, style.width, -1);
    painter.save();
    const double left = leftEdge(style.direction, style.width, style.indent, style.width - style.indent);
    painter.translate(corner + QPointF(left, -slice.top()));
    if (cut)
        painter.setClipRect(slice);
    document->documentLayout()->draw(&painter, context);
    painter.restore();
}

FlowItem sliceItem(const SharedDocument& document, const QRectF& slice, const ProseStyle& style, bool cut) {
    FlowItem item;
    item.height = slice.height();
    item.gapAbove = cut ? 0 : paragraphGap;
    item.paint = [=](QPainter& painter, QPointF corner) {
        paintSlice(document, slice, style, cut, painter, corner);
    };
    return item;
}

/// A long paragraph line by line.
void addLines(const SharedDocument& document, const QTextBlock& block, const ProseStyle& style,
              std::vector<FlowItem>& items) {
    const QRectF whole = document->documentLayout()->blockBoundingRect(block);
    double top = whole.top();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const bool last = i + 1 == block.layout()->lineCount();
        const double bottom =
            last ? whole.bottom() : whole.top() + block.layout()->lineAt(i + 1).position().y();
        items.push_back(sliceItem(document, {whole.left(), top, whole.width(), bottom - top}, style, true));
        top = bottom;
    }
}

} // namespace

ProseStyle proseStyle(const Sheetful& page, QColor colour) {
    ProseStyle style{page.width, 0, handoutFont(bodySize), colour};
    style.direction = page.direction;
    return style;
}

std::vector<FlowItem> proseItems(const QString& markdown, const ProseStyle& style, double mostHeight) {
    const SharedDocument document = documentFor(style);
    showIn(*document, markdown, style);
    std::vector<FlowItem> items;
    for (auto each = document->rootFrame()->begin(); !each.atEnd(); ++each) {
        const QAbstractTextDocumentLayout& layout = *document->documentLayout();
        const QTextBlock block = each.currentBlock();
        const QRectF place = each.currentFrame() ? layout.frameBoundingRect(each.currentFrame())
                                                 : layout.blockBoundingRect(block);
        if (block.isValid() && block.text().isEmpty())
            continue;
        if (block.isValid() && place.height() > mostHeight)
            addLines(document, block, style, items);
        else
            items.push_back(sliceItem(document, place, style, false));
    }
    return items;
}

double proseWidth(const QString& markdown, const ProseStyle& style) {
    const SharedDocument document = documentFor(style);
    showIn(*document, markdown, style);
    double width = document->size().width();
    // Lines of code are broken rather than let stick out, and then are hard to read.
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) &&
            block.layout()->lineCount() > 1)
            width = std::max(width, 2 * style.width);
    return width;
}

FlowItem sentenceItem(const QString& markdown, const ProseStyle& style) {
    const SharedDocument document = documentFor(style);
    showIn(*document, markdown, style);
    return sliceItem(document, {{0, 0}, document->size()}, style, false);
}

FlowItem textItem(const QString& text, const ProseStyle& style) {
    const SharedDocument document = documentFor(style);
    document->setPlainText(text);
    setParagraphs(*document);
    return sliceItem(document, {{0, 0}, document->size()}, style, false);
}

} // namespace tanhgram

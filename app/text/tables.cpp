// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/tables.h"

#include <QFontMetricsF>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <vector>

namespace tanhgram {

namespace {

// Of a line's height.
constexpr double airAbove = 0.5; ///< besides the paragraph's own
constexpr double airInCells = 0.25;

QTextCursor wordsOf(const QTextTableCell& cell) {
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    return cursor;
}

struct Content {
    explicit Content(const QTextTableCell& cell)
        : words(wordsOf(cell)), paragraph(wordsOf(cell).blockFormat()) {}

    QTextDocumentFragment words;
    QTextBlockFormat paragraph;
};

void fill(const QTextTableCell& cell, Content content) {
    QTextCursor cursor = wordsOf(cell);
    cursor.insertFragment(content.words);
    // A cell of Latin letters alone would still begin on the left.
    if (!content.paragraph.hasProperty(QTextFormat::BlockAlignment))
        content.paragraph.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    cursor.setBlockFormat(content.paragraph);
}

// Qt mirrors the words in the cells of a table, but not their order.
void mirror(QTextTable& table) {
    for (int row = 0; row < table.rows(); ++row) {
        std::vector<Content> contents;
        for (int column = table.columns() - 1; column >= 0; --column)
            contents.emplace_back(table.cellAt(row, column));
        for (int column = 0; column < table.columns(); ++column)
            fill(table.cellAt(row, column), contents[static_cast<std::size_t>(column)]);
    }
    QTextTableFormat format = table.format();
    QList<QTextLength> widths = format.columnWidthConstraints();
    std::reverse(widths.begin(), widths.end());
    format.setColumnWidthConstraints(widths);
    table.setFormat(format);
}

// Single rules with air beside them; Qt frames every cell by itself.
void setRules(QTextTableFormat& format, double line) {
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellSpacing(0);
    format.setCellPadding(airInCells * line);
}

} // namespace

void layOutTables(QTextDocument& document, Qt::LayoutDirection direction) {
    const double line = QFontMetricsF(document.defaultFont()).height();
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            if (direction == Qt::RightToLeft)
                mirror(*table);
            QTextTableFormat format = table->format();
            format.setLayoutDirection(direction);
            format.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
            format.setTopMargin(airAbove * line);
            if (format.border() > 0)
                setRules(format, line);
            table->setFormat(format);
        }
}

} // namespace tanhgram

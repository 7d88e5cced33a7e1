// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/tables.h"

#include <QFontMetricsF>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace tanhgram {

namespace {

constexpr double airAbove = 0.5; // of a line's height, besides the paragraph's own

} // namespace

void layOutTables(QTextDocument& document, Qt::LayoutDirection direction) {
    const double line = QFontMetricsF(document.defaultFont()).height();
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setLayoutDirection(direction);
            format.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
            format.setTopMargin(airAbove * line);
            table->setFormat(format);
        }
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/tables.h"

#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace tanhgram {

void layOutTables(QTextDocument& document, Qt::LayoutDirection direction) {
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setLayoutDirection(direction);
            format.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
            table->setFormat(format);
        }
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/flow.h"

#include <QColor>
#include <QFont>

namespace tanhgram {

/// How a text is set: its font and colour, the width of its lines, and how far they are moved to the right.
struct ProseStyle {
    double width = 0;
    double indent = 0;
    QFont font;
    QColor colour = QColor("#16191d");
};

/// Markdown as one item for each of its paragraphs, lists' entries and tables; a paragraph longer than
/// `mostHeight` is divided between its lines.
std::vector<FlowItem> proseItems(const QString& markdown, const ProseStyle& style, double mostHeight);

/// Plain text as one item, broken between words.
FlowItem textItem(const QString& text, const ProseStyle& style);

} // namespace tanhgram

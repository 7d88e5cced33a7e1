// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/flow.h"
#include "app/handout/paper.h"
#include "lessons/math/values.h"

#include <QColor>
#include <QFont>

namespace tanhgram {

/// How a text is set: its font and colour, the width of its lines, how far they begin from the margin, where
/// its pictures are, and what the values in it are.
struct ProseStyle {
    double width = 0;
    double indent = 0;
    QFont font;
    QColor colour = QColor(textColour);
    QString folder = {};
    ValueText values = {};
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The style of running text on a page.
ProseStyle proseStyle(const Sheetful& page, QColor colour = QColor(textColour));

/// Markdown as one item for each of its paragraphs, lists' entries and tables; a paragraph longer than
/// `mostHeight` is divided between its lines.
std::vector<FlowItem> proseItems(const QString& markdown, const ProseStyle& style, double mostHeight);

/// How wide Markdown is at least with lines of that style: more than they are long where a table, a formula
/// or lines of code cannot be broken.
double proseWidth(const QString& markdown, const ProseStyle& style);

/// Markdown of a sentence or two as one item.
FlowItem sentenceItem(const QString& markdown, const ProseStyle& style);

/// Plain text as one item, broken between words.
FlowItem textItem(const QString& text, const ProseStyle& style);

} // namespace tanhgram

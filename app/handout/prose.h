// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/flow.h"
#include "lessons/math/values.h"

#include <QColor>
#include <QFont>

namespace tanhgram {

/// How a text is set: its font and colour, the width of its lines, how far they are moved to the right, where
/// its pictures are, and what the values in it are.
struct ProseStyle {
    double width = 0;
    double indent = 0;
    QFont font;
    QColor colour = QColor("#16191d");
    QString folder = {};
    ValueText values = {};
};

/// Markdown as one item for each of its paragraphs, lists' entries and tables; a paragraph longer than
/// `mostHeight` is divided between its lines.
std::vector<FlowItem> proseItems(const QString& markdown, const ProseStyle& style, double mostHeight);

/// Markdown of a sentence or two as one item.
FlowItem sentenceItem(const QString& markdown, const ProseStyle& style);

/// Plain text as one item, broken between words.
FlowItem textItem(const QString& text, const ProseStyle& style);

} // namespace tanhgram

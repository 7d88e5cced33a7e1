// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QStringList>

namespace tanhgram {

/// The width in pixels of `text` in `font`, independent of the device it will be drawn on.
double textWidth(const QFont& font, const QString& text);

/// The lines that `text` breaks into where they may have that width. A word that is wider stays whole,
/// and a line break is one.
QStringList brokenIntoLines(const QString& text, const QFont& font, double width);

/// Draws one line of text, vertically centred on `at`; `anchor` is the share of its width that lies to the
/// left of `at` (0: it begins there, 1: it ends there).
void paintText(QPainter& painter, QPointF at, double anchor, const QString& text, const QFont& font,
               const QColor& colour);

} // namespace tanhgram

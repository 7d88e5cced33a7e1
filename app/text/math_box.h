// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QColor;
class QPainter;

namespace tanhgram {

/// Characters of a formula; `at` is the left end of their baseline.
struct MathGlyphs {
    QPointF at;
    QString text;
    QFont font;
};

/// Something drawn: filled, or stroked if it has a width.
struct MathShape {
    QPainterPath path;
    double stroke = 0;
};

/// Where the value stands that `{{name}}` shows: its box, and the baseline its digits stand on.
struct MathPlace {
    QString name;
    QRectF rect;
    double baseline = 0;
};

/// A formula laid out, in pixels: y counts downwards from its baseline, x from its left end. Boxes are put
/// together from boxes, as in TeX.
struct MathBox {
    double width = 0;
    double ascent = 0;  ///< how far it reaches above the baseline
    double descent = 0; ///< and below
    double slant = 0;   ///< how far the top right of its last letter leans beyond `width`
    std::vector<MathGlyphs> glyphs;
    std::vector<MathShape> shapes;
    std::vector<MathPlace> places;

    double height() const { return ascent + descent; }
};

/// Adds `part` with its baseline's left end at `at`, and grows upwards and downwards as needed, not in width.
void put(MathBox& box, const MathBox& part, QPointF at);

/// Adds `part` at the right end.
void append(MathBox& box, const MathBox& part);

/// A filled horizontal bar whose middle lies `above` the baseline.
void addRule(MathBox& box, double left, double right, double above, double thickness);

/// Paints a box in one colour, as text and paths: files keep it as vectors.
void paint(QPainter& painter, QPointF baseline, const MathBox& box, const QColor& colour);

} // namespace tanhgram

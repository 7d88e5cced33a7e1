// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/object_painter.h"

#include "app/text/lesson_document.h"

#include <QFontMetrics>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace tanhgram {

namespace {

// Half an x-height is what Qt's layout raises the middle of an object by that is aligned in the middle.
double raise(const QFont& font) {
    return QFontMetrics(font).xHeight() / 2.0;
}

// The baseline of the line in which Qt has centred `rect`.
double baselineThrough(const QRectF& rect, const QTextDocument& document, int position) {
    const QTextBlock block = document.findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const double leading = line.leadingIncluded() ? std::max(0.0, line.leading()) : 0;
    return rect.center().y() - line.height() / 2 + line.ascent() + leading;
}

} // namespace

ObjectPainter::ObjectPainter(LessonDocument& document) : QObject(&document), document_(document) {}

QSizeF ObjectPainter::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
    LessonObject* object = document_.objectOf(format);
    if (object == nullptr)
        return {};
    if (object->isPicture())
        return pictureSize(*object, document_.textWidth());
    const QFont font = format.toCharFormat().font();
    document_.fit(*object, font);
    const MathBox& box = object->box;
    // Qt gives an object no depth of its own. A flat one is painted beyond its rectangle, which stands on the
    // baseline and is no higher than letters; any other is made as deep as it is high around the middle.
    if (object->isFlat)
        return {box.width, std::min(box.ascent, QFontMetricsF(font).ascent())};
    return {box.width, std::max(2 * box.ascent - raise(font), 2 * box.descent + raise(font))};
}

void ObjectPainter::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                               const QTextFormat& format) {
    const LessonObject* object = document_.objectOf(format);
    if (object == nullptr)
        return;
    if (object->drawing) {
        object->drawing->render(painter, rect);
    } else if (object->isPicture()) {
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(rect, object->image);
        painter->restore();
    } else {
        const double baseline = object->isFlat ? rect.bottom() : baselineThrough(rect, *document, position);
        paint(*painter, {rect.left(), baseline}, object->box, painter->pen().color());
    }
}

} // namespace tanhgram

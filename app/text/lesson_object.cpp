// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lesson_object.h"

#include "lessons/math/parser.h"
#include "lessons/reader/pictures.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QScreen>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace tanhgram {

namespace {

constexpr int largestSide = 4096;
// Of the font's size: as far as formulas may reach into the air between the lines.
constexpr double deepestFlat = 0.42;
constexpr double highestFlat = 1.03;
constexpr double smallestShrink = 0.6; // of a formula too wide for its page

LessonObject objectOf(MathRow row, bool display) {
    LessonObject object;
    for (const MathValue& value : valuesIn(row))
        object.names << value.name;
    object.formula = std::move(row);
    object.display = display;
    MathStyle style;
    style.size = 100;
    const MathBox box = layOut(object.formula, style);
    object.isFlat =
        !display && box.descent < deepestFlat * style.size && box.ascent < highestFlat * style.size;
    return object;
}

// Text that runs from the right has its first sign last, and its brackets turned round.
QString asSeen(const QString& punctuation, bool fromRight) {
    if (!fromRight)
        return punctuation;
    QString seen;
    for (const QChar each : punctuation)
        seen.prepend(each.mirroredChar());
    return seen;
}

// Sign by sign, so that nothing is left to reorder. What is half bold becomes bold, as formulas do: a lone
// sign would be set in regular letters.
MathBox punctuationBox(const LessonObject& object, QFont font) {
    MathBox box;
    font.setBold(font.bold());
    for (const QChar each : asSeen(object.after, object.fromRight))
        append(box, glyphBox(each, font));
    return box;
}

MathBox boxOf(const LessonObject& object, const MathStyle& style, const QFont& font) {
    MathBox box = layOut(object.formula, style);
    if (object.after.isEmpty())
        return box;
    MathBox after = punctuationBox(object, font);
    if (object.fromRight)
        std::swap(box, after);
    else
        box.width += box.slant;
    append(box, after);
    return box;
}

} // namespace

std::optional<LessonObject> formulaObject(const QString& tex, bool display) {
    ParsedMath math = parseMath(tex);
    return math.isRight() ? std::optional(objectOf(std::move(math.row), display)) : std::nullopt;
}

LessonObject valueObject(const QString& name) {
    return objectOf({{MathValue{name, 0}}}, false);
}

std::optional<LessonObject> pictureObject(const QByteArray& content, const QString& name,
                                          const QString& alt) {
    LessonObject object;
    object.alt = alt;
    if (name.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        if (!isSelfContained(content))
            return std::nullopt;
        object.drawing = std::make_shared<QSvgRenderer>(content);
        return object.drawing->isValid() ? std::optional(std::move(object)) : std::nullopt;
    }
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    const bool isPlain = reader.format() == "png" || reader.format() == "jpeg";
    if (!isPictureName(name) || !isPlain || size.isEmpty() ||
        std::max(size.width(), size.height()) > largestSide)
        return std::nullopt;
    object.image = reader.read();
    return object.image.isNull() ? std::nullopt : std::optional(std::move(object));
}

double pixelSize(const QFont& font) {
    if (font.pixelSize() > 0)
        return font.pixelSize();
    const QScreen* screen = QGuiApplication::primaryScreen();
    return font.pointSizeF() * (screen == nullptr ? 96 : screen->logicalDotsPerInchY()) / 72;
}

void layOut(LessonObject& object, const QFont& font, double available, const ValueText& values) {
    const double size = pixelSize(font);
    MathStyle style;
    style.display = object.display;
    style.bold = font.bold();
    style.values = values;
    style.size = size;
    object.box = boxOf(object, style, font);
    if (available > 0 && object.box.width > available) {
        const double smallest = size * smallestShrink;
        style.size = std::max(smallest, size * available / object.box.width);
        object.box = boxOf(object, style, font);
        // Letters have whole sizes, and may therefore still be a little too large.
        while (object.box.width > available && style.size > smallest) {
            style.size = std::max(smallest, style.size - 1);
            object.box = boxOf(object, style, font);
        }
    }
    object.font = font;
}

QSizeF pictureSize(const LessonObject& object, double available) {
    QSizeF size = object.drawing ? QSizeF(object.drawing->defaultSize()) : QSizeF(object.image.size());
    if (size.isEmpty())
        size = {160, 120};
    return available > 0 && size.width() > available ? size * (available / size.width()) : size;
}

} // namespace tanhgram

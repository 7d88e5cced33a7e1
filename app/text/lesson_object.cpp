// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lesson_object.h"

#include "lessons/math/parser.h"
#include "lessons/reader/pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QSvgRenderer>

#include <algorithm>

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

void layOut(LessonObject& object, double size, bool bold, double available, const ValueText& values) {
    MathStyle style;
    style.display = object.display;
    style.bold = bold;
    style.values = values;
    style.size = size;
    object.box = layOut(object.formula, style);
    if (available > 0 && object.box.width > available) {
        const double smallest = size * smallestShrink;
        style.size = std::max(smallest, size * available / object.box.width);
        object.box = layOut(object.formula, style);
        // Letters have whole sizes, and may therefore still be a little too large.
        while (object.box.width > available && style.size > smallest) {
            style.size = std::max(smallest, style.size - 1);
            object.box = layOut(object.formula, style);
        }
    }
    object.size = size;
    object.bold = bold;
}

QSizeF pictureSize(const LessonObject& object, double available) {
    QSizeF size = object.drawing ? QSizeF(object.drawing->defaultSize()) : QSizeF(object.image.size());
    if (size.isEmpty())
        size = {160, 120};
    return available > 0 && size.width() > available ? size * (available / size.width()) : size;
}

} // namespace tanhgram

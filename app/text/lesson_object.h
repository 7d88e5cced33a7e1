// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/math_layout.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QSizeF>
#include <QStringList>

#include <memory>
#include <optional>

class QSvgRenderer;

namespace tanhgram {

/// Something in a lesson's text that is not text: a formula (or a single value), or a picture.
struct LessonObject {
    MathRow formula;
    bool display = false; ///< the formula has a line of its own
    bool isFlat = true;   ///< it keeps to its line and the air around it, and so leaves the lines as they are
    QStringList names;    ///< of the values it shows
    QStringList shown;    ///< what it showed of them last
    QString after;        ///< punctuation that belongs to it: nothing may come between the two
    bool fromRight = false; ///< `after` stands on its left
    MathBox box;
    std::optional<QFont> font; ///< of the text around it, for which it was laid out

    QImage image;
    std::shared_ptr<QSvgRenderer> drawing;
    QString alt;

    int position = 0; ///< in the document

    bool isPicture() const { return drawing != nullptr || !image.isNull(); }
};

/// A formula with its values, ready to be laid out; nothing if there is something wrong with it.
std::optional<LessonObject> formulaObject(const QString& tex, bool display);

/// A value by itself.
LessonObject valueObject(const QString& name);

/// A picture from the content of a PNG, JPEG or SVG file; nothing if it is none, or too large.
std::optional<LessonObject> pictureObject(const QByteArray& content, const QString& name, const QString& alt);

/// The size of a font's letters on a screen, in pixels.
double pixelSize(const QFont& font);

/// Lays out a formula among text of that font; `available` is the width it may have.
void layOut(LessonObject& object, const QFont& font, double available, const ValueText& values);

/// The size in which a picture is shown where `available` pixels are free.
QSizeF pictureSize(const LessonObject& object, double available);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPageSize>
#include <QPen>
#include <QSizeF>
#include <QString>

namespace tanhgram {

/// What a handout is printed on and for whom.
struct HandoutOptions {
    QPageSize::PageSizeId paper = QPageSize::A4;
    bool answers = false; ///< the instructor's copy: with right answers, explanations and hints
};

/// Sizes of a handout's page, in units of 1/96 inch.
struct Sheetful {
    QSizeF paper;
    double left = 0;   ///< margin, as wide on the right
    double top = 0;    ///< where the text begins
    double width = 0;  ///< of the text
    double height = 0; ///< of the text
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The page for that paper.
Sheetful sheetful(QPageSize::PageSizeId paper);

/// The fonts of a handout, by their size in units.
QFont handoutFont(int size, QFont::Weight weight = QFont::Normal);

inline constexpr int bodySize = 13; ///< 9.75 points

/// The colours of a handout beside those of its figures.
inline constexpr QRgb textColour = 0xff16191d;
inline constexpr QRgb quietColour = 0xff4a5563; ///< of what is said in passing
inline constexpr QRgb ruleColour = 0xff9aa3ae;  ///< of lines to write on

/// A pen for lines to write on.
QPen rulePen(double width = 1);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPageSize>
#include <QSizeF>

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
};

/// The page for that paper.
Sheetful sheetful(QPageSize::PageSizeId paper);

/// The fonts of a handout, by their size in units.
QFont handoutFont(int size, QFont::Weight weight = QFont::Normal);

inline constexpr int bodySize = 13; ///< 9.75 points

} // namespace tanhgram

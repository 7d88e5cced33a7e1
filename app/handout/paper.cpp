// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/paper.h"

#include "app/charts/export_options.h"
#include "app/charts/theme.h"

namespace tanhgram {

namespace {

constexpr double sideMargin = 21 * unitsPerMillimetre;
constexpr double topMargin = 22 * unitsPerMillimetre;
constexpr double bottomMargin = 22 * unitsPerMillimetre;

} // namespace

Sheetful sheetful(QPageSize::PageSizeId paper) {
    const QSizeF size = QPageSize(paper).size(QPageSize::Inch) * unitsPerInch;
    return {size, sideMargin, topMargin, size.width() - 2 * sideMargin,
            size.height() - topMargin - bottomMargin};
}

QFont handoutFont(int size, QFont::Weight weight) {
    return figureFont(size, weight);
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/paper.h"

#include "app/charts/export_options.h"
#include "app/charts/theme.h"

namespace tanhgram {

namespace {

constexpr double sideMargin = 20 * unitsPerMillimetre;
constexpr double topMargin = 17 * unitsPerMillimetre;
constexpr double bottomMargin = 20 * unitsPerMillimetre;

} // namespace

Sheetful sheetful(QPageSize::PageSizeId paper) {
    const QSizeF size = QPageSize(paper).size(QPageSize::Inch) * unitsPerInch;
    return {size, sideMargin, topMargin, size.width() - 2 * sideMargin,
            size.height() - topMargin - bottomMargin};
}

QFont handoutFont(int size, QFont::Weight weight) {
    return figureFont(size, weight);
}

QPen rulePen(double width) {
    return QPen(QColor(ruleColour), width);
}

} // namespace tanhgram

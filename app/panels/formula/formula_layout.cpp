// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/formula/formula_layout.h"

#include "app/text/math_layout.h"
#include "core/experiment/parameter_key.h"
#include "lessons/math/equations.h"
#include "lessons/math/parser.h"
#include "lessons/math/values.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

constexpr double gapBetweenEquations = 1.7; ///< in letters' sizes
constexpr int margin = 3;
constexpr Eigen::Index rowsOfFullSize = 3; ///< matrices with more are set smaller

const QString sizePrefix = QStringLiteral("size.");

/// Blank room for a number of so many characters.
QString blanks(std::size_t characters, bool isSize) {
    return QString(static_cast<qsizetype>(characters) - (isSize ? 1 : 0), QChar(0x2007));
}

double sizeIn(const QFont& font, const Network& network) {
    const int text = QFontInfo(font).pixelSize();
    return mostRows(network) > rowsOfFullSize ? text - 1 : text + 1;
}

} // namespace

Eigen::Index mostRows(const Network& network) {
    Eigen::Index rows = 1;
    for (const DenseLayer& layer : network.hidden)
        rows = std::max(rows, layer.units());
    return rows;
}

MathStyle FormulaLayout::style() const {
    MathStyle style;
    style.size = fontSize_;
    return style;
}

bool FormulaLayout::takeNumbers(Network network) {
    std::size_t widest = 0;
    for (FormulaNumber& number : numbers_) {
        const double* value = parameterAt(network, number.key.toStdString());
        const double shown = value == nullptr ? std::nan("") : *value;
        number.text = liveNumber(number.isSize ? std::abs(shown) : shown);
        widest = std::max(widest, static_cast<std::size_t>(number.text.size() + (number.isSize ? 1 : 0)));
    }
    return widest <= digits_;
}

void FormulaLayout::layOut(const QStringList& equations, Network network, const QFont& font) {
    fontSize_ = sizeIn(font, network);
    std::vector<MathRow> rows;
    digits_ = liveNumber(-1).size();
    for (const QString& tex : equations) {
        rows.push_back(parseMath(tex).row);
        for (const MathValue& value : valuesIn(rows.back()))
            if (const double* number = parameterAt(network, keyInEquation(value.name).toStdString()))
                digits_ = std::max(digits_, static_cast<std::size_t>(liveNumber(-std::abs(*number)).size()));
    }
    MathStyle blank = style();
    blank.values = [digits = digits_](const QString& name) {
        return blanks(digits, name.startsWith(sizePrefix));
    };
    box_ = {};
    for (const MathRow& row : rows) {
        if (box_.width > 0)
            box_.width += gapBetweenEquations * fontSize_;
        append(box_, tanhgram::layOut(row, blank));
    }
    numbers_.clear();
    for (const MathPlace& place : box_.places)
        numbers_.push_back({keyInEquation(place.name),
                            place.name.startsWith(sizePrefix),
                            place.rect.translated(margin, margin + box_.ascent),
                            place.baseline + margin + box_.ascent,
                            {}});
    takeNumbers(network);
}

QSize FormulaLayout::size() const {
    return {static_cast<int>(std::ceil(box_.width)) + 2 * margin,
            static_cast<int>(std::ceil(box_.height())) + 2 * margin};
}

void FormulaLayout::paintEquations(QPainter& painter, const QColor& ink) const {
    paint(painter, {margin, margin + box_.ascent}, box_, ink);
    painter.setFont(mathFont(style(), MathFace::Upright));
    painter.setPen(ink);
}

// The digits at the right of their room, and for a minus a dash as wide as a digit, as `valueBox` has them.
void FormulaLayout::paintNumber(QPainter& painter, const FormulaNumber& number, const QColor& frame) const {
    const QFontMetricsF metrics(painter.font());
    const bool isNegative = number.text.startsWith(QChar(0x2212));
    const QString digits = isNegative ? number.text.mid(1) : number.text;
    const double left = number.rect.right() - metrics.horizontalAdvance(digits);
    const double baseline = std::round(number.baseline);
    painter.drawText(QPointF(left, baseline), digits);
    double begin = left;
    if (isNegative) {
        const double width = metrics.horizontalAdvance(QStringLiteral("–"));
        begin -= width;
        // On whole pixels, or it would be a blur beside the digits.
        const double thickness = std::max(1.0, std::round(ruleThickness(style())));
        const double top = std::round(baseline - axisHeight(style()) - thickness / 2);
        painter.fillRect(QRectF(begin + 0.1 * width, top, 0.8 * width, thickness), painter.pen().color());
    }
    if (!frame.isValid())
        return;
    const QRectF box = QRectF(QPointF(begin, number.baseline - metrics.capHeight()),
                              QPointF(number.rect.right(), number.baseline))
                           .adjusted(-2, -2, 0, 2);
    painter.save();
    painter.setPen(QPen(frame, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 3, 3);
    painter.drawLine(box.bottomLeft() + QPointF(2, 1.5), box.bottomRight() + QPointF(-2, 1.5));
    painter.restore();
}

} // namespace tanhgram

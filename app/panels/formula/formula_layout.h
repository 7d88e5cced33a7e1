// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/math_style.h"
#include "core/network/network.h"

#include <QFont>
#include <QStringList>

#include <vector>

class QPainter;

namespace tanhgram {

/// A number of a network in its place among equations.
struct FormulaNumber {
    QString key;         ///< dotted, of the weight or bias
    bool isSize = false; ///< shown without its sign
    QRectF rect;
    double baseline = 0;
    QString text;
};

/// Equations side by side with room for a network's numbers, laid out once for many networks of one shape.
class FormulaLayout {
public:
    /// Lays out equations (TeX as of `equations`) with room for that network's numbers, set in letters as
    /// `font` has them.
    void layOut(const QStringList& equations, Network network, const QFont& font);

    /// Takes that network's numbers into the places that there are; false if one of them needs more room.
    bool takeNumbers(Network network);

    const std::vector<FormulaNumber>& numbers() const { return numbers_; }
    QSize size() const;

    /// Paints all but the numbers, and leaves `painter` ready for these.
    void paintEquations(QPainter& painter, const QColor& ink) const;

    /// Paints a number, in a frame of that colour if it is valid.
    void paintNumber(QPainter& painter, const FormulaNumber& number, const QColor& frame) const;

private:
    MathStyle style() const;

    MathBox box_; ///< without the numbers
    std::vector<FormulaNumber> numbers_;
    std::size_t digits_ = 0; ///< room of a number, in characters
    double fontSize_ = 0;
};

/// The largest number of rows of a network's matrices: with more, all letters are smaller.
Eigen::Index mostRows(const Network& network);

} // namespace tanhgram

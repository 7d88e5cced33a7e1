// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <QString>
#include <QStringList>

namespace tanhgram {

/// Matrices as names (W, b) or with all their numbers.
enum class EquationForm { Names, Numbers };

/// What the student reads as words in the last equation, in their language.
struct ClassWords {
    QString logit;     ///< "logit"
    QString className; ///< "class"
    QString above;     ///< "green, if logit > 0"
    QString otherwise; ///< "blue, otherwise"
    QString inOneLine; ///< "green if logit > 0, otherwise blue"
};

/// What a network computes, one equation after the other, as TeX in which `{{key}}` stands for the number
/// that a dotted key names and `{{size.key}}` for that number without its sign. One hidden layer is
/// z = W x + b and h = sigma(z); several are h^(1) = sigma(W^(1) x + b^(1)) and so on. The logit and the
/// class follow. The text depends on the network's shape, its activations, and the signs of what is added up.
QStringList equations(const Network& network, EquationForm form, const ClassWords& words);

/// The same to be listened to: one line per unit, "z₁ = 2 x₁ − 0.5 x₂ + 1", then the activation, and the
/// logit; numbers in the locale, with at most four digits.
QStringList unitEquations(const Network& network, const QString& logit);

/// The key that `name` stands for in an equation: "output.bias" for "size.output.bias".
QString keyInEquation(const QString& name);

/// An equation's TeX with its numbers filled in, in at most six digits with a decimal point, for other
/// programs. Plain text of the same comes from `plainText`.
QString filledIn(const QString& tex, const Network& network);

/// A number as other programs read it: "-0.25", at most six digits.
QString plainNumber(double number);

} // namespace tanhgram

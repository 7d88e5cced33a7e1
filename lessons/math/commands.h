// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/math/tree.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tanhgram {

/// Commands that take something: which shape their arguments have.
enum class MathForm { Fraction, Root, Text, Upright, Bold, OperatorName, Left, Right, Begin, End };

/// What a command stands for: a ready piece, a mark over its argument, or a form with arguments.
using MathMeaning = std::variant<MathSymbol, MathOperator, MathSpace, MathMark, MathForm>;

/// The meaning of `\name`, or nothing if there is no such command.
std::optional<MathMeaning> mathCommand(const QString& name);

/// Every command there is, each with its backslash, for a "did you mean".
const std::vector<std::string>& mathCommandNames();

/// What stands around the cells of an environment.
struct MathEnvironment {
    QString left;
    QString right;
    bool cellsLeft = false;
};

/// The environment `\begin{name}`, or nothing if there is none of that name.
std::optional<MathEnvironment> mathEnvironment(const QString& name);
const std::vector<std::string>& mathEnvironmentNames();

/// The bracket that may follow \left and \right: "(" or "\langle"; "." draws none. Nothing if it is not one.
std::optional<QString> mathBracket(const QString& token);

/// The meaning of a single character.
MathSymbol mathCharacter(QChar character);

} // namespace tanhgram

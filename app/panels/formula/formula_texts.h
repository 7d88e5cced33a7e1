// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "lessons/math/equations.h"

#include <QString>
#include <QStringList>

namespace tanhgram {

/// What a network computes as equations (TeX as of `equations`), with words of the program's language.
QStringList equationsOf(const Network& network, EquationForm form);

/// The same with the present numbers as text: for LaTeX, for other programs, and to be listened to.
QString latexOf(const Network& network);
QString plainTextOf(const Network& network);
QString spokenEquationsOf(const Network& network);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace tanhgram {

/// The program's locale, writing numbers without groups of digits.
QLocale plainLocale();

/// Whether the decimal sign of that locale is a comma, which then cannot part numbers, too.
bool isCommaDecimal();

/// The minus sign of mathematics, which is as wide as a plus.
inline constexpr QChar minusSign(u'\u2212');

/// A number for people to read in that locale: in `format` 'g', 'f' or 'e' with so many digits, as QLocale
/// has them, its minus the mathematical sign, and never -0. In fields and tables, from which numbers are
/// copied into other programs, plainLocale() writes them.
QString readable(double number, char format, int digits);

/// The direction in which that locale reads. The application's own layout direction is that of its window; a
/// document in another language may be drawn meanwhile.
Qt::LayoutDirection readingDirection();

} // namespace tanhgram

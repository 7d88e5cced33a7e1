// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tanhgram {

/// The number that somebody has typed: as their language writes it ("0,5"), or with a point as programs do.
/// Full-width digits, as Japanese keyboards give them, and a typographic minus count as their plain forms.
/// Nothing if it is no finite number.
std::optional<double> typedNumber(const QString& text);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tanhgram {

/// Whether a name is that of a picture lessons can show (PNG, JPEG or SVG).
bool isPictureName(const QString& name);

/// Whether an SVG shows only what is drawn in it: it is well-formed, brings in no picture, style sheet or
/// text from elsewhere, and repeats its parts (use) neither without end nor beyond measure.
bool isSelfContained(const QByteArray& svg);

} // namespace tanhgram

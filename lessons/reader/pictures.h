// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tanhgram {

/// Whether a name is that of a picture lessons can show (PNG, JPEG or SVG).
bool isPictureName(const QString& name);

/// Whether an SVG shows only what is drawn in it: it is well-formed and brings in no picture or text from
/// elsewhere.
bool isSelfContained(const QByteArray& svg);

} // namespace tanhgram

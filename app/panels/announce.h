// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace tanhgram {

/// Lets screen readers say what has just appeared in a widget that does not have the keyboard: its accessible
/// name becomes `text`.
void announce(QWidget& widget, const QString& text);

} // namespace tanhgram

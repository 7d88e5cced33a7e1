// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"

#include <QPalette>
#include <QString>

namespace tanhgram {

/// The colours that can be chosen.
enum class Scheme { System, Light, Dark, Contrast };

/// The word for it in the settings: "system", "light", "dark", "contrast".
QString nameOf(Scheme scheme);

/// The scheme of that word; an unknown one is the system's.
Scheme schemeNamed(const QString& name);

/// What the desktop uses, as far as it can be told: Qt 6.4 has no question for it, but the style's own
/// palette follows desktops that Qt knows, and GTK_THEME names a theme. Never `System`.
Scheme systemScheme();

/// The colours of panels and controls, matching those of the figures; `System` stands for systemScheme().
QPalette paletteOf(Scheme scheme);
Theme themeOf(Scheme scheme);

} // namespace tanhgram

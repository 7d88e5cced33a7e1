// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/look.h"

#include <QApplication>
#include <QStyle>

#include <array>

namespace tanhgram {

namespace {

constexpr std::array<const char*, 4> names{"system", "light", "dark", "contrast"}; // in the order of `Scheme`

struct Shades {
    QColor window;
    QColor base;
    QColor button;
    QColor text;
    QColor dim;
    QColor accent;
    QColor accentText;
    QColor notice;
};

QPalette paletteOf(const Shades& shades) {
    QPalette palette(shades.button, shades.window);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.window);
    palette.setColor(QPalette::ToolTipBase, shades.notice);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.dim);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.dim);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.accentText);
    palette.setColor(QPalette::Link, shades.accent);
    palette.setColor(QPalette::LinkVisited, shades.accent);
    return palette;
}

const Shades light{"#f4f5f7", "#ffffff", "#eceef1", "#1b2430", "#5a6472", "#0067a3", "#ffffff", "#fff4d6"};
const Shades dark{"#1d2127", "#2b313a", "#343b46", "#eceff3", "#aab3bf", "#6db8e8", "#101214", "#4a3d12"};
const Shades contrast{"#000000", "#000000", "#1c1c1c", "#ffffff", "#d0d0d0", "#ffd84d", "#000000", "#3a3000"};

Scheme told(Scheme scheme) {
    return scheme == Scheme::System ? systemScheme() : scheme;
}

} // namespace

QString nameOf(Scheme scheme) {
    return QString::fromLatin1(names[static_cast<std::size_t>(scheme)]);
}

Scheme schemeNamed(const QString& name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names[i]))
            return static_cast<Scheme>(i);
    return Scheme::System;
}

Scheme systemScheme() {
    const QByteArray theme = qgetenv("GTK_THEME").toLower();
    if (theme.contains("contrast"))
        return Scheme::Contrast;
    constexpr int middle = 128;
    const bool isDark = theme.contains("dark") ||
                        QApplication::style()->standardPalette().window().color().lightness() < middle;
    return isDark ? Scheme::Dark : Scheme::Light;
}

QPalette paletteOf(Scheme scheme) {
    switch (told(scheme)) {
    case Scheme::Dark:
        return paletteOf(dark);
    case Scheme::Contrast:
        return paletteOf(contrast);
    default:
        return paletteOf(light);
    }
}

Theme themeOf(Scheme scheme) {
    switch (told(scheme)) {
    case Scheme::Dark:
        return darkTheme();
    case Scheme::Contrast:
        return contrastTheme();
    default:
        return lightTheme();
    }
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/look.h"

namespace tanhgram {

namespace {

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
    return palette;
}

} // namespace

QPalette lightPalette() {
    return paletteOf(
        {"#f5f5f3", "#ffffff", "#ececea", "#1c1c1c", "#6b6b6b", "#0067a3", "#ffffff", "#fff4d6"});
}

QPalette darkPalette() {
    return paletteOf(
        {"#202124", "#17181a", "#303236", "#ececec", "#9a9a9a", "#6db8e8", "#101214", "#4a3d12"});
}

} // namespace tanhgram

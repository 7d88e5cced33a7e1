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
        {"#f4f5f7", "#ffffff", "#eceef1", "#1b2430", "#667080", "#0067a3", "#ffffff", "#fff4d6"});
}

QPalette darkPalette() {
    return paletteOf(
        {"#1d2127", "#2b313a", "#343b46", "#eceff3", "#98a2af", "#6db8e8", "#101214", "#4a3d12"});
}

} // namespace tanhgram

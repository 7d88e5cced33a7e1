// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/checked_button.h"

namespace tanhgram {

// Fusion only darkens a button that is down, which is hard to see on a dark ground.
void showChecked(QAbstractButton& button, const QPalette& ground) {
    QPalette palette = ground;
    if (button.isChecked()) {
        palette.setColor(QPalette::Button, ground.color(QPalette::Highlight));
        palette.setColor(QPalette::ButtonText, ground.color(QPalette::HighlightedText));
    }
    button.setPalette(palette);
}

} // namespace tanhgram

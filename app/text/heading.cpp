// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/heading.h"

#include <QApplication>

namespace tanhgram {

QFont headingFont(double scale, bool bold) {
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    return font;
}

} // namespace tanhgram

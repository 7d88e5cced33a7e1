// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help_texts.h"

#include "lessons/tr.h"

#include <QCoreApplication>

namespace tanhgram {

QString aboutText() {
    return tr("<h3>Tanhgram %1</h3><p>Teaches what an activation function does: bend the plane until a "
              "straight "
              "line separates the colours.</p><p>The lesson “Activation functions” follows ideas of Daniel "
              "Voigt "
              "Godoy (2018, CC BY).</p><p>Free software under the GNU General Public License, version 3 or "
              "later. "
              "Built with Qt, Eigen and toml++.</p>")
        .arg(QCoreApplication::applicationVersion());
}

} // namespace tanhgram

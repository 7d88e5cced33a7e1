// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tanhgram {

/// What the program remembers from one start to the next.
struct Settings {
    bool dark = false;
    QByteArray geometry; ///< of the main window, as QWidget::saveGeometry gives it
    QByteArray panes;    ///< how the lesson and the figures share it, as QSplitter::saveState gives it
    QString language;    ///< a code of languages(); empty: the system's
    bool formula = true; ///< the network is shown as equations
    QString student;     ///< the name under which work is handed in
};

/// The remembered settings, or the defaults.
Settings loadSettings();

void saveSettings(const Settings& settings);

} // namespace tanhgram

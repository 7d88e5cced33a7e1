// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace tanhgram {

/// The sizes of letters that can be chosen, in per cent of the system's; the usual one comes first.
inline constexpr std::array<int, 5> textSizes{100, 125, 150, 175, 200};

/// What the program remembers from one start to the next.
struct Settings {
    QByteArray geometry;    ///< of the main window, as QWidget::saveGeometry gives it
    QString student;        ///< the name under which work is handed in
    QString language;       ///< a code of languages(); empty: the system's
    QString scheme;         ///< a word of schemeNamed(); empty: the system's
    int textPercent = 100;  ///< how large letters are: one of `textSizes`
    bool stillness = false; ///< nothing moves by itself that need not

    bool guideShown = true;  ///< the lesson, or what takes its place
    bool sideShown = true;   ///< the figures beside the large one
    bool panelsShown = true; ///< the controls below the figures
    bool formula = true;     ///< the network as equations
    bool workshopShown = false;
    QString panel; ///< the tab in front below the figures
    // How the panes share their room, as QSplitter::saveState gives it.
    QByteArray panes;  ///< the lesson and the figures
    QByteArray upper;  ///< the figures and the workshop
    QByteArray split;  ///< the large figure and those beside it
    QByteArray beside; ///< the figures beside it
};

/// The remembered settings, or the defaults.
Settings loadSettings();

void saveSettings(const Settings& settings);

} // namespace tanhgram

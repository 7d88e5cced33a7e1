// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/playback.h"
#include "app/document/viewpoint.h"
#include "app/language/interpreter.h"
#include "app/panels/figure_board_state.h"
#include "app/settings.h"
#include "lessons/journal/journal.h"

#include <optional>
#include <string>

namespace tanhgram {

/// What is open in the window.
struct Opened {
    QString path;          ///< the file of the lesson or experiment; empty before anything is open
    QString title;         ///< what the window is called after it
    bool inLesson = false; ///< a lesson's steps set the experiment
    Experiment start;      ///< outside a lesson: what Reset goes back to
};

/// The step of a lesson that was left for the sandbox, as it looked; its experiment lies aside in the
/// document.
struct LeftStep {
    Opened opened;
    QString title; ///< of the step
    FigureBoardState figures;
    std::string panel; ///< the tab in front below the figures
    Look look;
};

/// Everything of a window that outlives its widgets: these are built anew when the language changes, and are
/// views of what lies here.
struct Desk {
    /// The student's work is kept in `recordFolder`; without one it is forgotten with the desk.
    /// `language` is spoken, if there is one, instead of the one in the settings.
    explicit Desk(const QString& recordFolder = {}, const QString& language = {});

    Settings settings;
    Interpreter interpreter; ///< before all that keeps texts
    Document document;
    Playback playback{document};
    Viewpoint viewpoint;
    Journal journal;
    Opened opened;
    std::optional<LeftStep> left; ///< what the way back from the sandbox leads to
};

} // namespace tanhgram

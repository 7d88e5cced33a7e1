// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/figure_board_state.h"
#include "app/panels/lesson/lesson_state.h"
#include "app/panels/seeds/seeds_state.h"
#include "app/workshop/workshop_state.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace tanhgram {

/// What the work page holds beyond the desk: where the student is in the lesson, what is chosen, typed and
/// put in its place.
struct WorkState {
    std::optional<LessonState> lesson;
    FigureBoardState figures;
    SeedsState seeds;
    WorkshopState workshop;
    std::string panel;                 ///< the tab in front below the figures
    bool covered = false;              ///< the step hides how its network is made
    std::optional<bool> formulaFolded; ///< nothing: as there is room
    QByteArray panes;                  ///< as QSplitter::saveState gives it
    QByteArray upper;
};

} // namespace tanhgram

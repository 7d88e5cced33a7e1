// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/snapshot.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace tanhgram {

/// Which figures stand where.
struct FigureBoardState {
    std::vector<std::string> wanted; ///< the figures as last asked for
    std::vector<std::string> kinds;  ///< those that are there, the main one first
    std::optional<Snapshot> pinned;  ///< the state that the last of them keeps
    bool comparing = false;          ///< the start is drawn below the large figure
    QByteArray split;                ///< as QSplitter::saveState gives it
    QByteArray side;
};

} // namespace tanhgram

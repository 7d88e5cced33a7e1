// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/snapshot.h"
#include "core/geometry/separability.h"

#include <QString>
#include <QStringList>

namespace tanhgram {

class Fields;

/// What goals look at: the present state, and of its hidden space what costs more to find, once it is asked
/// for.
class Sight {
public:
    explicit Sight(const Snapshot& snapshot) : snapshot_(snapshot) {}

    const Snapshot& snapshot() const { return snapshot_; }

    /// Whether any straight line could separate the classes; nothing if the hidden space is not a plane.
    const std::optional<Separability>& separability() const;

    /// Signed distance from the student's line to the nearest point of hidden space, positive only if every
    /// point is on its side; nothing if there is no line (all output weights 0).
    std::optional<double> margin() const;

private:
    const Snapshot& snapshot_;
    mutable std::optional<std::optional<Separability>> separability_;
};

/// How the student's line fares, in one or two sentences.
QStringList lineStatus(const Sight& sight);

} // namespace tanhgram

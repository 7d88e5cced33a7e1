// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/viewpoint.h"
#include "core/figure/figure.h"

namespace tanhgram {

/// A grip in the hand, from the moment it is pulled until it is let go: one step of undo. As long as it
/// lasts, the hidden space keeps its range, so that what is held stays under the pointer.
class GripDrag {
public:
    /// The hand takes `grip` of `figure` at `from`, in data coordinates.
    GripDrag(Document& document, Viewpoint& viewpoint, const Figure& figure, Grip grip, const Vertex& from);
    ~GripDrag();
    Q_DISABLE_COPY_MOVE(GripDrag)

    const Grip& grip() const { return grip_; }

    /// Brings the grip to `to`. Nothing happens any more once somebody else has changed the experiment.
    void moveTo(const Vertex& to, int stepsPerUnit);

    /// Brings everything back to where it was when the drag began.
    void giveUp();

private:
    void put(const Experiment& next);
    void keepInSight(const Vertex& place);

    Document& document_;
    Viewpoint& viewpoint_;
    Grip grip_;
    Vertex from_;
    Experiment begun_;   ///< what the drag began with
    Experiment reached_; ///< what it has come to
    Gesture gesture_;
};

/// Whether a grip of that kind lies in the hidden space.
bool isInHiddenSpace(GripKind kind);

} // namespace tanhgram

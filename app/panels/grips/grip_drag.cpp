// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/grips/grip_drag.h"

#include "app/panels/grips/grip_words.h"
#include "core/experiment/patch.h"
#include "core/figure/hidden_grips.h"

#include <utility>

namespace tanhgram {

GripDrag::GripDrag(Document& document, Viewpoint& viewpoint, const Figure& figure, Grip grip,
                   const Vertex& from)
    : document_(document), viewpoint_(viewpoint), grip_(std::move(grip)), from_(from),
      begun_(document.experiment()), reached_(begun_), gesture_(document.newGesture()) {
    if (!isInHiddenSpace(grip_.kind))
        return;
    Look look = viewpoint_.look();
    look.held = heldBy(figure, grip_);
    viewpoint_.setLook(look);
}

GripDrag::~GripDrag() {
    Look look = viewpoint_.look();
    look.held.reset();
    viewpoint_.setLook(look);
}

void GripDrag::moveTo(const Vertex& to, int stepsPerUnit) {
    if (document_.experiment() != reached_)
        return;
    keepInSight(to);
    if (const auto next = patched(begun_, dragged(begun_.network, grip_, from_, to, stepsPerUnit)))
        put(*next);
}

void GripDrag::giveUp() {
    if (document_.experiment() == reached_)
        put(begun_);
}

void GripDrag::put(const Experiment& next) {
    reached_ = next;
    document_.replace(reached_, gripStep(begun_.network, grip_), gesture_);
}

void GripDrag::keepInSight(const Vertex& place) {
    Look look = viewpoint_.look();
    if (!look.held)
        return;
    tanhgram::keepInSight(*look.held, place);
    viewpoint_.setLook(look);
}

bool isInHiddenSpace(GripKind kind) {
    return kind != GripKind::Weight && kind != GripKind::Bias;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/replace_experiment.h"

#include <utility>

namespace tanhgram {

namespace {
constexpr int replaceExperimentId = 1;
}

ReplaceExperiment::ReplaceExperiment(Document& document, ReplaceExperiment* previous, DocumentState next,
                                     const QString& text, Gesture gesture)
    : QUndoCommand(text), document_(document), previous_(previous), before_(document.state_),
      after_(std::move(next)), gesture_(gesture) {}

void ReplaceExperiment::undo() {
    document_.swapIn(before_, previous_);
}

void ReplaceExperiment::redo() {
    document_.swapIn(after_, this);
}

int ReplaceExperiment::id() const {
    return gesture_ == 0 ? -1 : replaceExperimentId;
}

bool ReplaceExperiment::mergeWith(const QUndoCommand* other) {
    const auto* next = static_cast<const ReplaceExperiment*>(other);
    if (next->gesture_ != gesture_)
        return false;
    after_ = next->after_;
    setText(next->text());
    setObsolete(after_ == before_);
    return true;
}

} // namespace tanhgram

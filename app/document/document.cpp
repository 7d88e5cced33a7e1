// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"

#include "app/document/replace_experiment.h"

namespace tanhgram {

Document::Document(QObject* parent)
    : QObject(parent), data_(std::make_shared<const DataSet>(dataSet(state_.experiment.data))) {}

void Document::replace(const Experiment& next, const QString& text, Gesture gesture) {
    const bool byHand = gesture != 0;
    replace(DocumentState{next, placeAfter(state_.place, state_.experiment, next, byHand)}, text, gesture);
}

void Document::replace(const DocumentState& next, const QString& text, Gesture gesture) {
    if (next != state_)
        history_.push(new ReplaceExperiment(*this, next, text, gesture));
}

void Document::complete(const Network& network) {
    DocumentState next = state_;
    next.experiment.network = network;
    // The stack shows its commands only as constants, but they are ours.
    if (history_.index() > 0)
        static_cast<ReplaceExperiment*>(const_cast<QUndoCommand*>(history_.command(history_.index() - 1)))
            ->complete(next);
    swapIn(next);
}

Diagnostics Document::apply(const Patch& patch, const QString& text, Gesture gesture) {
    const Parsed<Experiment> next = patched(state_.experiment, patch);
    if (next)
        replace(*next, text, gesture);
    return next.diagnostics;
}

void Document::open(const Experiment& experiment) {
    history_.clear();
    swapIn({experiment, std::nullopt});
}

void Document::swapIn(const DocumentState& next) {
    if (next.experiment.data != state_.experiment.data)
        data_ = std::make_shared<const DataSet>(dataSet(next.experiment.data));
    state_ = next;
    emit changed();
}

} // namespace tanhgram

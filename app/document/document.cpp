// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"

#include "app/document/experiment_words.h"
#include "app/document/replace_experiment.h"

#include <utility>

namespace tanhgram {

Document::Document(QObject* parent)
    : QObject(parent), data_(std::make_shared<const DataSet>(dataSet(state_.experiment.data))) {
    beginHistory();
}

void Document::beginHistory() {
    history_ = std::make_unique<QUndoStack>();
    histories_.addStack(history_.get());
    histories_.setActiveStack(history_.get());
}

void Document::replace(const Experiment& next, const QString& text, Gesture gesture) {
    const bool byHand = gesture != 0;
    replace(DocumentState{next, placeAfter(state_.place, state_.experiment, next, byHand)}, text, gesture);
}

void Document::replace(const DocumentState& next, const QString& text, Gesture gesture) {
    if (next == state_)
        return;
    const QString words = text.isEmpty() ? changeWords(state_.experiment, next.experiment) : text;
    history_->push(new ReplaceExperiment(*this, led_, next, words, gesture));
    // It may have become part of the step before, or have undone it. The stack shows its commands only as
    // constants, but they are ours.
    const QUndoCommand* last = history_->index() > 0 ? history_->command(history_->index() - 1) : nullptr;
    led_ = static_cast<ReplaceExperiment*>(const_cast<QUndoCommand*>(last));
}

void Document::complete(const Network& network) {
    DocumentState next = state_;
    next.experiment.network = network;
    if (led_ != nullptr)
        led_->complete(next);
    swapIn(next, led_);
}

Diagnostics Document::apply(const Patch& patch, const QString& text, Gesture gesture) {
    const Parsed<Experiment> next = patched(state_.experiment, patch);
    if (next)
        replace(*next, text, gesture);
    return next.diagnostics;
}

void Document::open(const Experiment& experiment) {
    history_->clear();
    swapIn({experiment, std::nullopt}, nullptr);
}

void Document::setAside() {
    aside_ = Aside{state_, std::move(history_), led_};
    beginHistory();
    swapIn({state_.experiment, std::nullopt}, nullptr);
}

void Document::takeUp() {
    if (!aside_)
        return;
    Aside aside = std::move(*aside_);
    aside_.reset();
    history_ = std::move(aside.history);
    histories_.setActiveStack(history_.get());
    swapIn(aside.state, aside.led);
}

void Document::dropAside() {
    aside_.reset();
}

void Document::swapIn(const DocumentState& next, ReplaceExperiment* led) {
    led_ = led;
    if (next.experiment.data != state_.experiment.data)
        data_ = std::make_shared<const DataSet>(dataSet(next.experiment.data));
    state_ = next;
    emit changed();
}

} // namespace tanhgram

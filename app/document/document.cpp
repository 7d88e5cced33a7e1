// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"

#include "app/document/replace_experiment.h"

namespace tanhgram {

Document::Document(QObject* parent)
    : QObject(parent), data_(std::make_shared<const DataSet>(dataSet(experiment_.data))) {}

void Document::replace(const Experiment& next, const QString& text, Gesture gesture) {
    if (next != experiment_)
        history_.push(new ReplaceExperiment(*this, next, text, gesture));
}

Diagnostics Document::apply(const Patch& patch, const QString& text, Gesture gesture) {
    const Parsed<Experiment> next = patched(experiment_, patch);
    if (next)
        replace(*next, text, gesture);
    return next.diagnostics;
}

void Document::open(const Experiment& experiment) {
    history_.clear();
    swapIn(experiment);
}

void Document::swapIn(const Experiment& next) {
    if (next.data != experiment_.data)
        data_ = std::make_shared<const DataSet>(dataSet(next.data));
    experiment_ = next;
    emit changed();
}

} // namespace tanhgram

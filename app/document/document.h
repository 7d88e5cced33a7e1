// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/patch.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>

namespace tanhgram {

/// Which hand movement a change belongs to: changes of one gesture undo as one. 0 is no gesture.
using Gesture = quint64;

/// The one mutable experiment of the program. Everything that changes the network ends in `replace` or
/// `apply`; `changed()` is emitted once after each change, and everything shown is drawn from it.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    const Experiment& experiment() const { return experiment_; }
    std::shared_ptr<const DataSet> data() const { return data_; }
    QUndoStack& history() { return history_; }

    /// A number no other gesture has had: ask for one when a drag begins.
    Gesture newGesture() { return ++lastGesture_; }

    /// Puts `next` in place of the experiment, as one undoable step named `text`.
    void replace(const Experiment& next, const QString& text, Gesture gesture = 0);

    /// Applies a patch; on errors nothing changes and they are returned.
    Diagnostics apply(const Patch& patch, const QString& text, Gesture gesture = 0);

    /// Starts afresh from `experiment`, with an empty history.
    void open(const Experiment& experiment);

signals:
    void changed();

private:
    friend class ReplaceExperiment;
    void swapIn(const Experiment& next);

    Experiment experiment_;
    std::shared_ptr<const DataSet> data_;
    QUndoStack history_;
    Gesture lastGesture_ = 0;
};

} // namespace tanhgram

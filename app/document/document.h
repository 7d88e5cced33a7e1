// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/timeline_place.h"
#include "core/experiment/patch.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>

namespace tanhgram {

/// Which hand movement a change belongs to: changes of one gesture undo as one. 0 is no gesture.
using Gesture = quint64;

/// What an undo step brings back: the experiment, and where on its training timeline the network stands.
struct DocumentState {
    Experiment experiment;
    std::optional<TimelinePlace> place; ///< nothing: the network is on no timeline

    bool operator==(const DocumentState&) const = default;
};

/// The one mutable experiment of the program. Everything that changes the network ends in `replace` or
/// `apply`; `changed()` is emitted once after each change, and everything shown is drawn from it.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    const Experiment& experiment() const { return state_.experiment; }
    const std::optional<TimelinePlace>& place() const { return state_.place; }
    std::shared_ptr<const DataSet> data() const { return data_; }
    QUndoStack& history() { return history_; }

    /// A number no other gesture has had: ask for one when a drag begins.
    Gesture newGesture() { return ++lastGesture_; }

    /// Puts `next` in place of the experiment, as one undoable step named `text`.
    void replace(const Experiment& next, const QString& text, Gesture gesture = 0);

    /// The same for a change that knows where on the timeline the network then stands.
    void replace(const DocumentState& next, const QString& text, Gesture gesture = 0);

    /// Puts in the network that the last change has led to, now that it is known; one undo step brings back
    /// what was before both. No step undone meanwhile is lost.
    void complete(const Network& network);

    /// Applies a patch; on errors nothing changes and they are returned.
    Diagnostics apply(const Patch& patch, const QString& text, Gesture gesture = 0);

    /// Starts afresh from `experiment`, with an empty history.
    void open(const Experiment& experiment);

signals:
    void changed();

private:
    friend class ReplaceExperiment;
    void swapIn(const DocumentState& next);

    DocumentState state_;
    std::shared_ptr<const DataSet> data_;
    QUndoStack history_;
    Gesture lastGesture_ = 0;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/timeline_place.h"
#include "core/experiment/patch.h"

#include <QObject>
#include <QString>
#include <QUndoGroup>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace tanhgram {

class ReplaceExperiment;

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
    /// The steps that can be undone and redone now.
    QUndoStack& history() { return *history_; }
    /// What actions and lists follow: whichever history is the present one.
    QUndoGroup& histories() { return histories_; }

    /// A number no other gesture has had: ask for one when a drag begins.
    Gesture newGesture() { return ++lastGesture_; }

    /// Puts `next` in place of the experiment, as one undoable step named `text`, or after what changes if
    /// that is empty.
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

    /// Keeps the present state with its history for later, and goes on from the same experiment, on no
    /// timeline, with an empty history. What was set aside before is forgotten.
    void setAside();

    /// Takes up again what was set aside, with its history; what was done meanwhile is forgotten.
    void takeUp();

    /// Forgets what was set aside.
    void dropAside();

    bool hasAside() const { return aside_.has_value(); }

signals:
    void changed();

private:
    friend class ReplaceExperiment;
    void swapIn(const DocumentState& next, ReplaceExperiment* led);

    DocumentState state_;
    std::shared_ptr<const DataSet> data_;
    struct Aside {
        DocumentState state;
        std::unique_ptr<QUndoStack> history;
        ReplaceExperiment* led;
    };

    void beginHistory();

    QUndoGroup histories_;
    std::unique_ptr<QUndoStack> history_;
    /// The step that has led to the state: none at the beginning. Known here while it is being undone or
    /// redone, too, when the history still counts as before.
    ReplaceExperiment* led_ = nullptr;
    std::optional<Aside> aside_;
    Gesture lastGesture_ = 0;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QUndoCommand>

namespace tanhgram {

/// The one undo command: the state before, and the one after.
class ReplaceExperiment : public QUndoCommand {
public:
    /// `previous` is the step that has led to the present state, or null; it lives at least as long.
    ReplaceExperiment(Document& document, ReplaceExperiment* previous, DocumentState next,
                      const QString& text, Gesture gesture);

    void undo() override;
    void redo() override;
    int id() const override;

    /// Steps of one gesture become one, called what the last is; a gesture that returns to its start is
    /// dropped.
    bool mergeWith(const QUndoCommand* other) override;

    /// What redo puts in from now on.
    void complete(const DocumentState& after) { after_ = after; }

private:
    Document& document_;
    ReplaceExperiment* previous_;
    DocumentState before_;
    DocumentState after_;
    Gesture gesture_;
};

} // namespace tanhgram

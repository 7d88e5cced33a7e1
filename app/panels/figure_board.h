// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/viewpoint.h"
#include "app/panels/figure_board_state.h"
#include "app/panels/figure_slot.h"

#include <QWidget>

#include <array>
#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QSplitter;

namespace tanhgram {

class CompareBar;
class ElidedLabel;
class MorphBar;

/// The figures of the present state: one large, and up to three beside it. All are drawn from one snapshot,
/// once per frame, however often the document changes.
class FigureBoard : public QWidget {
    Q_OBJECT

public:
    FigureBoard(Document& document, Viewpoint& viewpoint, QWidget* parent = nullptr);
    ~FigureBoard() override;

    void setTheme(const Theme& theme);

    /// Puts the first named figure into the large place and the others beside it; none means the hidden
    /// space, the input space and the activation.
    void showFigures(const std::vector<std::string>& names);

    /// The training run that figures of a run show, and where on it the network stands; null for none.
    void showRun(std::shared_ptr<const Run> run, std::size_t update);

    /// Where to ask for the experiment that the present one is compared with.
    void setStart(std::function<Experiment()> start) { start_ = std::move(start); }

    /// Leaves the room of the figures beside the large one to others, or takes it back.
    void setSideShown(bool shown);

    /// Whether the figures are controls, too: whether weights and biases can be moved by their grips.
    void setGripsOffered(bool offered);

    /// Whether other figures can be chosen: they may show what a question conceals.
    void setChoiceOffered(bool offered);

    /// Draws the proof of separability, or of its impossibility, into the main figure.
    void setProofShown(bool shown);

    /// The kind of the main figure now.
    const FigureKind& mainKind() const { return main_->kind(); }

    /// Everything the figures are drawn from, as it is now.
    Snapshot snapshotNow() const;

    /// Asks how and where to, and exports the main figure.
    void exportMain();

    /// Opens the table of the numbers behind the figure that has the keyboard, or else the main one.
    void showNumbersNow();

    /// Keeps the figure of `slot` as it is now in the last place beside, and lets it go again.
    void pin(FigureSlot& slot);
    void unpin();

    /// Which figures stand where, and a board on which they stand there again.
    FigureBoardState state() const;
    void restore(const FigureBoardState& state);

    /// Only how the figures share their room, as FigureBoardState has it.
    void restoreSplits(const QByteArray& split, const QByteArray& side);

    /// Draws what has changed now instead of at the next frame.
    void refresh();

signals:
    /// A frame was drawn from this snapshot.
    void drawn(const tanhgram::Snapshot& snapshot);
    /// A figure was written to `path`, or what went wrong.
    void written(const tanhgram::Diagnostics& diagnostics, const QString& path);

private:
    void layOut();
    void connectSlot(FigureSlot& slot);
    void schedule();
    void drawAll(const Snapshot& now);
    std::array<FigureSlot*, 4> allSlots() const;
    void showTools();
    void showChanges();
    void fitDescription();

    Document& document_;
    Viewpoint& viewpoint_;
    QMetaObject::Connection changing_; ///< to the document
    QMetaObject::Connection looking_;  ///< to the viewpoint
    std::shared_ptr<const Run> run_;
    std::size_t update_ = 0;
    std::function<Experiment()> start_;
    bool gripsOffered_ = true;
    FigureSlot* main_;
    std::array<FigureSlot*, 3> beside_;
    QSplitter* split_;
    QSplitter* side_;
    QCheckBox* proof_;
    CompareBar* compare_;
    MorphBar* morph_;
    ElidedLabel* changes_;
    QLabel* description_;
    bool sideShown_ = true;
    std::vector<std::string> wanted_; ///< the figures as last asked for
    bool scheduled_ = false;
};

} // namespace tanhgram

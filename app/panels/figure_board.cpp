// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_board.h"

#include "app/panels/changes_text.h"
#include "app/panels/compare_bar.h"
#include "app/panels/elided_label.h"
#include "app/panels/figure_actions.h"
#include "app/panels/figure_hand.h"
#include "app/panels/grips/grip_hand.h"
#include "app/panels/morph/morph_bar.h"
#include "app/panels/numbers/numbers_window.h"
#include "app/panels/tool_row.h"
#include "app/text/key_text.h"
#include "lessons/words/localized.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tanhgram {

FigureBoard::FigureBoard(Document& document, Viewpoint& viewpoint, QWidget* parent)
    : QWidget(parent), document_(document), viewpoint_(viewpoint),
      main_(new FigureSlot(*figureNamed("hidden"))), beside_{}, split_(new QSplitter(Qt::Horizontal, this)),
      side_(new QSplitter(Qt::Vertical)), proof_(new QCheckBox(tr("Can a straight line separate them?"))),
      compare_(new CompareBar), morph_(new MorphBar(document, viewpoint)), changes_(new ElidedLabel),
      description_(new QLabel) {
    for (FigureSlot*& slot : beside_)
        side_->addWidget(slot = new FigureSlot(*figureNamed("input")));
    layOut();
    connect(proof_, &QCheckBox::toggled, this, &FigureBoard::setProofShown);
    changing_ = connect(&document_, &Document::changed, this, &FigureBoard::schedule);
    looking_ = connect(&viewpoint_, &Viewpoint::changed, this, &FigureBoard::schedule);
    connect(main_, &FigureSlot::kindChanged, this, &FigureBoard::showTools);
    morph_->setMotionReduced(viewpoint_.isStill());
    connect(&viewpoint_, &Viewpoint::stillChanged, morph_, &MorphBar::setMotionReduced);
    connect(morph_, &MorphBar::freezeRequested, this, [this] { pin(*main_); });
    connect(compare_, &CompareBar::changed, this, &FigureBoard::schedule);
    for (FigureSlot* slot : allSlots())
        connectSlot(*slot);
    showFigures({});
}

void FigureBoard::connectSlot(FigureSlot& slot) {
    slot.setSource([this] { return snapshotNow(); });
    connect(&slot, &FigureSlot::kindChanged, this, &FigureBoard::schedule);
    connect(&slot.view(), &FigureView::canvasChanged, this, &FigureBoard::schedule);
    new FigureHand(slot.view(), viewpoint_, &slot);
    // The later one is asked first: where there is a grip, the rest of the figure is not touched.
    new GripHand(slot.view(), document_, viewpoint_, &slot);
    connect(&slot.actions(), &FigureActions::written, this, &FigureBoard::written);
    connect(&slot, &FigureSlot::pinWanted, this, [this, &slot] { pin(slot); });
    connect(&slot, &FigureSlot::unpinWanted, this, &FigureBoard::unpin);
}

// Parts that go with it give up the keyboard when it is half gone already, and that changes the look.
FigureBoard::~FigureBoard() {
    disconnect(looking_);
    disconnect(changing_);
}

void FigureBoard::layOut() {
    proof_->setObjectName(QStringLiteral("proof"));
    proof_->setShortcut(QKeySequence("Ctrl+L"));
    proof_->setToolTip(tr("Shows the widest possible margin, or where the two hulls overlap (%1)")
                           .arg(keyText(proof_->shortcut())));
    description_->setWordWrap(true);
    fitDescription();
    description_->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    // From the right, a splitter sets its first part one pixel beyond its edge.
    column->setContentsMargins(0, 0, isRightToLeft() ? 1 : 0, 0);
    column->setSpacing(4);
    column->addWidget(main_, 1);
    column->addWidget(new ToolRow(proof_, compare_, centre));
    column->addWidget(changes_);
    column->addWidget(morph_);
    column->addWidget(description_);

    side_->setChildrenCollapsible(false);
    split_->addWidget(centre);
    split_->addWidget(side_);
    split_->setStretchFactor(0, 3);
    split_->setStretchFactor(1, 2);
    split_->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(split_);
}

void FigureBoard::setTheme(const Theme& theme) {
    main_->view().setTheme(theme);
    for (FigureSlot* slot : beside_)
        slot->view().setTheme(theme);
}

void FigureBoard::showFigures(const std::vector<std::string>& names) {
    wanted_ = names;
    const std::vector<std::string>& wanted = names.empty() ? usualFigures() : names;
    main_->setKind(*figureNamed(wanted.front()));
    for (std::size_t i = 0; i < beside_.size(); ++i) {
        const bool used = i + 1 < wanted.size();
        beside_[i]->setVisible(used || beside_[i]->isPinned());
        if (used && !beside_[i]->isPinned())
            beside_[i]->setKind(*figureNamed(wanted[i + 1]));
    }
    side_->setVisible(sideShown_ && (wanted.size() > 1 || beside_.back()->isPinned()));
    showTools();
    schedule();
}

void FigureBoard::setSideShown(bool shown) {
    sideShown_ = shown;
    side_->setVisible(shown && !beside_[0]->isHidden());
    schedule();
}

void FigureBoard::setGripsOffered(bool offered) {
    gripsOffered_ = offered;
    schedule();
}

void FigureBoard::setChoiceOffered(bool offered) {
    main_->setChoiceOffered(offered);
    for (FigureSlot* slot : beside_)
        slot->setChoiceOffered(offered);
}

void FigureBoard::showRun(std::shared_ptr<const Run> run, std::size_t update) {
    run_ = std::move(run);
    update_ = update;
    schedule();
}

void FigureBoard::exportMain() {
    main_->actions().exportFigure();
}

void FigureBoard::showNumbersNow() {
    auto* focused = qobject_cast<FigureView*>(window()->focusWidget());
    showNumbers(focused != nullptr ? *focused : main_->view());
}

void FigureBoard::pin(FigureSlot& slot) {
    FigureSlot& place = *beside_.back();
    place.setKind(slot.kind());
    place.pin(snapshotNow());
    place.show();
    side_->show();
    schedule();
}

void FigureBoard::unpin() {
    FigureSlot& place = *beside_.back();
    place.unpin();
    const bool used = wanted_.size() > beside_.size();
    place.setVisible(used);
    if (used)
        place.setKind(*figureNamed(wanted_.back()));
    side_->setVisible(wanted_.empty() || wanted_.size() > 1);
    schedule();
}

void FigureBoard::setProofShown(bool shown) {
    main_->setKind(*figureNamed(shown ? "separability" : "hidden"));
}

// The proof is another view of the hidden space, and only the plane on its way can be moved along it.
void FigureBoard::showTools() {
    const QSignalBlocker quiet(proof_);
    proof_->setChecked(mainKind().name == "separability");
    proof_->setVisible(proof_->isChecked() || mainKind().name == "hidden");
    morph_->setVisible(mainKind().name == "morph");
}

FigureBoardState FigureBoard::state() const {
    FigureBoardState state{wanted_, {std::string(main_->kind().name)}, {}, compare_->isComparing(), {}, {}};
    for (const FigureSlot* slot : beside_)
        state.kinds.emplace_back(slot->kind().name);
    if (beside_.back()->isPinned())
        state.pinned = beside_.back()->shown();
    state.split = split_->saveState();
    state.side = side_->saveState();
    return state;
}

void FigureBoard::restore(const FigureBoardState& state) {
    showFigures(state.wanted);
    main_->setKind(*figureNamed(state.kinds.front()));
    for (std::size_t i = 0; i < beside_.size(); ++i)
        beside_[i]->setKind(*figureNamed(state.kinds[i + 1]));
    if (state.pinned) {
        beside_.back()->pin(*state.pinned);
        beside_.back()->show();
        side_->setVisible(sideShown_);
    }
    compare_->setComparing(state.comparing);
    restoreSplits(state.split, state.side);
    showTools();
}

void FigureBoard::restoreSplits(const QByteArray& split, const QByteArray& side) {
    split_->restoreState(split);
    side_->restoreState(side);
}

void FigureBoard::schedule() {
    if (std::exchange(scheduled_, true))
        return;
    QTimer::singleShot(0, this, &FigureBoard::refresh);
}

void FigureBoard::showChanges() {
    changes_->setVisible(start_ && compare_->isComparing());
    if (start_ && compare_->isComparing())
        changes_->setText(changesText(start_(), document_.experiment()));
}

Snapshot FigureBoard::snapshotNow() const {
    const bool isPeeking = start_ && compare_->isPeeking();
    Snapshot now = snapshot(isPeeking ? start_().network : document_.experiment().network, document_.data());
    if (start_ && compare_->isComparing() && !isPeeking)
        now.start = std::make_shared<const Network>(start_().network);
    now.run = run_;
    now.update = update_;
    now.look = viewpoint_.look();
    return now;
}

// A pinned figure and the live ones of its kind compare only on the same scales. The live ones are drawn with
// what the pinned one needs; then it is known what they need, and the pinned one comes last.
void FigureBoard::drawAll(const Snapshot& now) {
    FigureSlot& last = *beside_.back();
    const bool isPair = last.isPinned() && last.isVisible();
    Scales common;
    if (isPair)
        include(common, last.pinnedScales(now.look));
    for (FigureSlot* slot : {main_, beside_[0], beside_[1]}) {
        const bool shares = isPair && &slot->kind() == &last.kind();
        slot->shareScales(shares ? last.pinnedScales(now.look) : Scales{});
        slot->draw(now);
        if (shares && slot->isVisible())
            include(common, scalesOf(slot->view().figure()));
    }
    last.shareScales(common);
    last.draw(now);
}

std::array<FigureSlot*, 4> FigureBoard::allSlots() const {
    return {main_, beside_[0], beside_[1], beside_[2]};
}

// As many lines for every sentence, so that the figure above never changes its size during a drag.
void FigureBoard::fitDescription() {
    constexpr int narrow = 34; ///< heights of a letter in which two lines are too few
    const int lines = description_->width() < narrow * description_->fontMetrics().height() ? 3 : 2;
    const int height = lines * description_->fontMetrics().lineSpacing() + 2;
    if (height != description_->minimumHeight())
        description_->setFixedHeight(height);
}

void FigureBoard::refresh() {
    if (!std::exchange(scheduled_, false))
        return;
    const Snapshot now = snapshotNow();
    // What is not the document's network cannot be moved by what is drawn of it.
    const bool isLive = now.network == document_.experiment().network;
    for (FigureSlot* slot : allSlots())
        slot->setGripsOffered(gripsOffered_ && isLive);
    drawAll(now);
    fitDescription();
    description_->setText(localized(main_->view().figure().description));
    showChanges();
    emit drawn(now);
}

} // namespace tanhgram

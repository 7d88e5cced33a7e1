// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_slot.h"

#include "app/panels/figure_actions.h"
#include "app/panels/figure_handle.h"
#include "app/panels/state_words.h"
#include "core/figure/spoken.h"
#include "lessons/words/localized.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tanhgram {

namespace {

constexpr int cornerGap = 4;

// Its text is an arrow already; the style would add a second one because of the menu.
class Chooser : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::HasMenu;
    }
};

/// The state on those scales, from where that look sees it.
Snapshot seenAs(Snapshot state, const Look& look, const Scales& scales) {
    state.look.logScale = look.logScale;
    state.look.turn = look.turn;
    state.look.tilt = look.tilt;
    share(state.look, scales);
    return state;
}

} // namespace

FigureSlot::FigureSlot(const FigureKind& kind, QWidget* parent)
    : QWidget(parent), kind_(&kind), view_(new FigureView(this)), chooser_(new Chooser(this)),
      handle_(new FigureHandle(this)), actions_(new FigureActions(*this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view_);
    view_->setTableSource([this]() -> std::optional<DataTable> {
        if (kind_->table == nullptr || !source_)
            return std::nullopt;
        return kind_->table(shown());
    });
    chooser_->setObjectName(QStringLiteral("chooser"));
    chooser_->setText(QStringLiteral("▾"));
    chooser_->setAutoRaise(true);
    chooser_->setToolTip(tr("Show another figure here"));
    chooser_->setAccessibleName(tr("Show another figure here"));
    chooser_->setPopupMode(QToolButton::InstantPopup);
    chooser_->setMenu(new QMenu(chooser_));
    connect(chooser_->menu(), &QMenu::aboutToShow, this, &FigureSlot::offerFigures);
    connect(handle_, &QToolButton::clicked, this,
            [this] { offerActions(handle_->mapToGlobal(handle_->rect().bottomLeft())); });
    view_->setBesides([this] { return localized(spokenBesides(kind_->name, shown())); });
    connect(handle_, &FigureHandle::dragStarted, actions_, &FigureActions::startDrag);
}

void FigureSlot::setKind(const FigureKind& kind) {
    if (kind_ == &kind)
        return;
    kind_ = &kind;
    emit kindChanged();
}

const Scales& FigureSlot::pinnedScales(const Look& look) {
    const Canvas canvas = view_->canvas();
    const bool isKnown =
        needs_ && needs_->kind == kind_ && needs_->canvas == canvas && needs_->logScale == look.logScale;
    if (!isKnown)
        needs_ = {kind_, canvas, look.logScale, scalesOf(kind_->draw(seenAs(*pinned_, look, {}), canvas))};
    return needs_->scales;
}

void FigureSlot::setChoiceOffered(bool offered) {
    chooser_->setVisible(offered);
}

// A reference is seen from where the live figure is seen.
Snapshot FigureSlot::stateFor(const Snapshot& present, const Scales& scales) const {
    return seenAs(pinned_ ? *pinned_ : present, present.look, scales);
}

void FigureSlot::draw(const Snapshot& snapshot) {
    if (!isVisible())
        return;
    const Canvas canvas = view_->canvas();
    // Most slots show the present as it is, and a snapshot of many points is large.
    std::optional<Snapshot> other;
    if (pinned_ || scales_ != Scales{})
        other = stateFor(snapshot, scales_);
    const Snapshot& seen = other ? *other : snapshot;
    Figure figure = kind_->draw(seen, canvas);
    grow(figure, scales_, canvas);
    if (pinned_ || !gripsOffered_)
        figure.grips.clear();
    if (pinned_)
        figure.title = pinnedTitle().toStdString();
    view_->setFigure(figure);
    view_->setEmphasis(snapshot.look.emphasis);
}

void FigureSlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeButtons();
}

void FigureSlot::placeButtons() {
    int fromEnd = cornerGap;
    for (QToolButton* button : {chooser_, static_cast<QToolButton*>(handle_)}) {
        const int side = button->sizeHint().height();
        button->setFixedSize(side, side);
        button->move(isRightToLeft() ? fromEnd : width() - fromEnd - side, cornerGap);
        button->raise();
        fromEnd += side;
    }
}

void FigureSlot::pin(const Snapshot& state) {
    pinned_ = state;
    needs_.reset();
    pinned_->look = withoutHand(pinned_->look);
    setToolTip(pinnedTitle());
}

// Of the plane on its way the stage says more than the network, which may be that of the live figure.
QString FigureSlot::pinnedTitle() const {
    const QString state = stateWords(pinned_->network);
    if (kind_->name != "morph")
        return tr("Pinned: %1").arg(state);
    return tr("Pinned – %1 – %2").arg(stageInWords(pinned_->network, pinned_->look), state);
}

void FigureSlot::unpin() {
    pinned_.reset();
    setToolTip({});
}

void FigureSlot::contextMenuEvent(QContextMenuEvent* event) {
    offerActions(event->globalPos());
}

void FigureSlot::offerActions(QPoint at) {
    QMenu menu(this);
    actions_->addTo(menu);
    menu.addSeparator();
    if (isPinned())
        menu.addAction(tr("&Unpin"), this, &FigureSlot::unpinWanted);
    else
        menu.addAction(tr("&Pin as reference beside the live figure"), this, &FigureSlot::pinWanted);
    menu.exec(at);
}

void FigureSlot::offerFigures() {
    QMenu& menu = *chooser_->menu();
    menu.clear();
    auto* one = new QActionGroup(&menu);
    for (const FigureKind& kind : figureCatalogue()) {
        QAction* action = menu.addAction(localized(kind.title), this, [this, &kind] { setKind(kind); });
        action->setCheckable(true);
        action->setChecked(&kind == kind_);
        one->addAction(action);
    }
}

} // namespace tanhgram

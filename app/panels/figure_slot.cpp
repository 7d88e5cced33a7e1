// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_slot.h"

#include <QActionGroup>
#include <QMenu>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace tanhgram {

namespace {

constexpr int cornerGap = 4;

QString titleOf(const FigureKind& kind) {
    return QString::fromUtf8(kind.title.data(), static_cast<qsizetype>(kind.title.size()));
}

} // namespace

FigureSlot::FigureSlot(const FigureKind& kind, QWidget* parent)
    : QWidget(parent), kind_(&kind), view_(new FigureView(this)), chooser_(new QToolButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view_);
    chooser_->setArrowType(Qt::DownArrow);
    chooser_->setAutoRaise(true);
    chooser_->setToolTip(tr("Show another figure here"));
    chooser_->setAccessibleName(tr("Show another figure here"));
    chooser_->setPopupMode(QToolButton::InstantPopup);
    chooser_->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    chooser_->setMenu(new QMenu(chooser_));
    connect(chooser_->menu(), &QMenu::aboutToShow, this, &FigureSlot::offerFigures);
}

void FigureSlot::setKind(const FigureKind& kind) {
    if (kind_ == &kind)
        return;
    kind_ = &kind;
    emit kindChanged();
}

void FigureSlot::draw(const Snapshot& snapshot) {
    if (isVisible())
        view_->setFigure(kind_->draw(snapshot, view_->canvas()));
}

void FigureSlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    chooser_->adjustSize();
    chooser_->move(width() - chooser_->width() - cornerGap, cornerGap);
    chooser_->raise();
}

void FigureSlot::offerFigures() {
    QMenu& menu = *chooser_->menu();
    menu.clear();
    auto* one = new QActionGroup(&menu);
    for (const FigureKind& kind : figureCatalogue()) {
        QAction* action = menu.addAction(titleOf(kind), this, [this, &kind] { setKind(kind); });
        action->setCheckable(true);
        action->setChecked(&kind == kind_);
        one->addAction(action);
    }
}

} // namespace tanhgram

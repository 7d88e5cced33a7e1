// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/network_panel.h"

#include "app/panels/grips/grip_hand.h"
#include "core/figure/diagram.h"
#include "core/figure/spoken.h"
#include "core/figure/tables.h"
#include "lessons/words/localized.h"

#include <QVBoxLayout>

#include <utility>

namespace tanhgram {

namespace {

constexpr int lowest = 150;
constexpr int usualHeight = 190;

} // namespace

NetworkPanel::NetworkPanel(Document& document, Viewpoint& viewpoint, std::function<Snapshot()> source,
                           QWidget* parent)
    : QWidget(parent), document_(document), source_(std::move(source)), view_(new FigureView(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->addWidget(view_);
    view_->setMinimumHeight(lowest);
    view_->setTableSource([this] { return networkTable(source_()); });
    new GripHand(*view_, document, viewpoint, this);
    view_->setBesides([this] { return localized(spokenBesides("network", source_())); });
    connect(view_, &FigureView::canvasChanged, this, [this] { draw(source_()); });
}

void NetworkPanel::draw(const Snapshot& snapshot) {
    if (!isVisible())
        return;
    Figure figure = networkFigure(snapshot, view_->canvas());
    const Text title = figure.title;
    // The tab says what it is; every pixel of height is for the diagram.
    figure.title = {};
    figure.legend.clear();
    if (snapshot.network != document_.experiment().network)
        figure.grips.clear();
    view_->setFigure(figure);
    if (const QString name = localized(title); name != view_->accessibleName())
        view_->setAccessibleName(name);
    view_->setEmphasis(snapshot.look.emphasis);
}

QSize NetworkPanel::sizeHint() const {
    return {QWidget::sizeHint().width(), usualHeight};
}

void NetworkPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    draw(source_());
}

} // namespace tanhgram

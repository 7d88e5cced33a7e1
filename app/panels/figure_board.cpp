// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_board.h"

#include <QCheckBox>
#include <QLabel>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tanhgram {

FigureBoard::FigureBoard(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), main_(new FigureView), input_(new FigureView),
      activation_(new FigureView), centre_(new QWidget), side_(new QSplitter(Qt::Vertical)),
      proof_(new QCheckBox(tr("Can a straight line separate them?"))), description_(new QLabel) {
    proof_->setToolTip(tr("Shows the widest possible margin, or where the two hulls overlap (Ctrl+L)"));
    proof_->setShortcut(QKeySequence("Ctrl+L"));
    description_->setWordWrap(true);
    // Two lines whatever the sentence, so that the figure above never changes its size during a drag.
    description_->setFixedHeight(2 * description_->fontMetrics().lineSpacing() + 2);
    description_->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* column = new QVBoxLayout(centre_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(main_, 1);
    column->addWidget(proof_);
    column->addWidget(description_);

    side_->addWidget(input_);
    side_->addWidget(activation_);
    side_->setChildrenCollapsible(false);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(centre_);
    split->addWidget(side_);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(split);

    connect(proof_, &QCheckBox::toggled, this, &FigureBoard::schedule);
    connect(&document_, &Document::changed, this, &FigureBoard::schedule);
    for (const FigureView* view : {main_, input_, activation_})
        connect(view, &FigureView::canvasChanged, this, &FigureBoard::schedule);
    schedule();
}

void FigureBoard::setTheme(const Theme& theme) {
    for (FigureView* view : {main_, input_, activation_})
        view->setTheme(theme);
}

void FigureBoard::showFigures(const std::vector<std::string>& names) {
    const auto wanted = [&](std::string_view name) {
        return names.empty() || std::count(names.begin(), names.end(), name) > 0;
    };
    centre_->setVisible(wanted("hidden") || wanted("separability"));
    input_->setVisible(wanted("input"));
    activation_->setVisible(wanted("activation"));
    side_->setVisible(wanted("input") || wanted("activation"));
    setProofShown(!names.empty() && wanted("separability"));
    schedule();
}

void FigureBoard::setProofShown(bool shown) {
    proof_->setChecked(shown);
}

const FigureKind& FigureBoard::mainKind() const {
    return *figureNamed(proof_->isChecked() ? "separability" : "hidden");
}

void FigureBoard::schedule() {
    if (std::exchange(scheduled_, true))
        return;
    QTimer::singleShot(0, this, &FigureBoard::refresh);
}

void FigureBoard::refresh() {
    if (!std::exchange(scheduled_, false))
        return;
    const Snapshot now = snapshot(document_.experiment().network, document_.data());
    draw(*main_, mainKind(), now);
    draw(*input_, *figureNamed("input"), now);
    draw(*activation_, *figureNamed("activation"), now);
    description_->setText(QString::fromStdString(main_->figure().description));
    emit drawn(now);
}

void FigureBoard::draw(FigureView& view, const FigureKind& kind, const Snapshot& snapshot) {
    if (view.isVisibleTo(this))
        view.setFigure(kind.draw(snapshot, view.canvas()));
}

} // namespace tanhgram

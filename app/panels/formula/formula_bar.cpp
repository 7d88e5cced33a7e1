// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/formula/formula_bar.h"

#include "app/panels/elided_label.h"
#include "app/panels/formula/formula_texts.h"
#include "app/panels/formula/formula_view.h"
#include "core/experiment/parameter_key.h"
#include "core/figure/layer_words.h"
#include "lessons/math/equations.h"
#include "lessons/math/values.h"
#include "lessons/names.h"
#include "lessons/words/localized.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr int roomToUnfold = 62;      ///< letters' heights in a window in which the figures can spare some
constexpr int highestView = 92;       ///< of the equations; higher ones are scrolled
constexpr int blankEdge = 3;          ///< pixels on either side of the equations
constexpr int restBeforeSaying = 300; // milliseconds

} // namespace

FormulaBar::FormulaBar(Viewpoint& viewpoint, QWidget* parent)
    : QWidget(parent), viewpoint_(&viewpoint), fold_(new QToolButton(this)), scroll_(new QScrollArea(this)),
      view_(new FormulaView), words_(new ElidedLabel(this)) {
    fold_->setAutoRaise(true);
    fold_->setFocusPolicy(Qt::StrongFocus);
    scroll_->setWidget(view_);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setLayoutDirection(Qt::LeftToRight);
    scroll_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    scroll_->viewport()->setAutoFillBackground(false);
    view_->setAutoFillBackground(false);
    view_->setAccessibleName(tr("The network as equations"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(4);
    layout->addWidget(fold_, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(scroll_);
    column->addWidget(words_);
    layout->addLayout(column, 1);
    QScrollBar* bar = scroll_->horizontalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar, last = 0](int, int highest) mutable {
        // One who reads from the right begins there, and stays there until the bar is moved.
        if (isRightToLeft() && bar->value() >= std::min(last, highest))
            bar->setValue(highest);
        last = highest;
    });
    saying_.setSingleShot(true);
    saying_.setInterval(restBeforeSaying);
    connect(&saying_, &QTimer::timeout, this, &FormulaBar::say);
    connect(fold_, &QToolButton::clicked, this, [this] { setFolded(!isFolded()); });
    connect(view_, &FormulaView::pointedAt, this, &FormulaBar::point);
    connect(view_, &FormulaView::movedTo, this, [this](const QRect& place) {
        scroll_->ensureVisible(place.center().x(), place.center().y(), place.width(), place.height());
    });
    connect(view_, &FormulaView::copyRequested, this, [this] { copy(plainTextOf(network_)); });
    network_ = identityNetwork();
    showLayout();
}

// A closing window takes the focus from the equations when this is half gone.
FormulaBar::~FormulaBar() {
    view_->disconnect(this);
}

void FormulaBar::watch(const Snapshot& snapshot) {
    view_->setEmphasis(snapshot.look.emphasis);
    if (snapshot.network == network_)
        return;
    network_ = snapshot.network;
    if (!isHidden())
        showFormula();
}

void FormulaBar::showFormula() {
    const EquationForm form = isFolded() ? EquationForm::Names : EquationForm::Numbers;
    view_->show(equationsOf(network_, form), network_);
    if (!isFolded())
        words_->setText(localized(weightsInWords(network_)));
    fit();
    saying_.start();
}

void FormulaBar::showLayout() {
    // The equations read left to right, and begin where the language does.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    scroll_->setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    fold_->setArrowType(!isFolded() ? Qt::DownArrow : isMirrored ? Qt::LeftArrow : Qt::RightArrow);
    // Words that wait for an answer keep their room, so that the figures stay where they are.
    QSizePolicy room = words_->sizePolicy();
    room.setRetainSizeWhenHidden(!isFolded());
    words_->setSizePolicy(room);
    words_->setVisible(!isFolded() && areWordsShown_);
    fold_->setToolTip(isFolded() ? tr("Show the numbers of the matrices") : tr("Fold into one line"));
    fold_->setAccessibleName(fold_->toolTip());
    showFormula();
}

// As high as the equations, with a scroll bar's height more if they are wider than there is room.
void FormulaBar::fit() {
    const QSize wanted = view_->sizeHint();
    // The edge beyond the last letter is blank.
    const bool isWide = wanted.width() - blankEdge > scroll_->width();
    const int bar = isWide ? scroll_->horizontalScrollBar()->sizeHint().height() : 0;
    scroll_->setFixedHeight(std::min(wanted.height(), highestView) + bar);
    const int width = isWide ? wanted.width() : std::min(wanted.width(), scroll_->width());
    view_->resize(std::max(width, 1), wanted.height());
}

bool FormulaBar::isFolded() const {
    return folded_.value_or(window()->height() < roomToUnfold * fontInfo().pixelSize());
}

void FormulaBar::setFolded(std::optional<bool> isFolded) {
    folded_ = isFolded;
    showLayout();
}

void FormulaBar::setWanted(bool isWanted) {
    isWanted_ = isWanted;
    setVisible(isWanted_ && !isCovered_);
    if (!isHidden())
        showLayout();
}

void FormulaBar::setCovered(bool isCovered) {
    isCovered_ = isCovered;
    setWanted(isWanted_);
}

void FormulaBar::setWordsShown(bool isShown) {
    if (isShown == areWordsShown_)
        return;
    areWordsShown_ = isShown;
    showLayout();
}

void FormulaBar::point(const QString& key) {
    if (!viewpoint_)
        return;
    Look look = viewpoint_->look();
    look.emphasis.clear();
    if (!key.isEmpty())
        look.emphasis.insert(key.toStdString());
    viewpoint_->setLook(look);
    saying_.start();
}

void FormulaBar::say() {
    const QString& key = view_->current();
    Network numbers = network_;
    const double* number = key.isEmpty() ? nullptr : parameterAt(numbers, key.toStdString());
    view_->setAccessibleDescription(
        number == nullptr
            ? spokenEquationsOf(network_)
            : tr("%1 is %2").arg(displayName(network_, key.toStdString()), liveNumber(*number)));
}

void FormulaBar::copy(const QString& text) {
    QApplication::clipboard()->setText(text);
}

void FormulaBar::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("&Copy as text"), this, [this] { copy(plainTextOf(network_)); });
    menu.addAction(tr("Copy as &LaTeX"), this, [this] { copy(latexOf(network_)); });
    menu.addSeparator();
    menu.addAction(fold_->toolTip(), this, [this] { setFolded(!isFolded()); });
    menu.exec(event->globalPos());
}

void FormulaBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showLayout();
}

void FormulaBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        showLayout();
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/seeds/seeds_panel.h"

#include "app/charts/figure_view.h"
#include "app/panels/column_widths.h"
#include "core/figure/loss_spread.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tanhgram {

namespace {

constexpr int panelHeight = 236;
constexpr int mostRuns = 100'000;
constexpr int narrowWidth = 840; ///< less than this has no room for every column
constexpr int leastSpread = 130; ///< in which the spread can still be told
constexpr int formWidth = 164;
constexpr int roomForArrows = 28;
constexpr int usualLetters = 14; ///< the height of letters for which these are meant

QSpinBox* spinBox(int low, int high, int value, const QString& name, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(low, high);
    box->setValue(value);
    box->setAccelerated(true);
    // The largest seed there is would need a line of its own; those that are used stand beside their names.
    box->setMinimumWidth(box->fontMetrics().horizontalAdvance("000000") + roomForArrows);
    return box;
}

// Whether two experiments differ in nothing but the seed, which a sweep replaces.
bool sameButForSeed(Experiment a, const Experiment& b) {
    a.training.seed = b.training.seed;
    return a == b;
}

} // namespace

SeedsPanel::SeedsPanel(Document& document, std::function<Experiment()> start, QWidget* parent)
    : QWidget(parent), start_(std::move(start)), shown_(model_), spread_(new FigureView(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(makeForm());
    layout->addWidget(spread_, 2);
    layout->addWidget(makeTable(), 3);
    spread_->setMinimumWidth(leastSpread);
    spread_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    connect(run_, &QPushButton::clicked, this, &SeedsPanel::runOrCancel);
    connect(&job_, &SweepJob::progressed, this,
            [this](double share) { progress_->setValue(static_cast<int>(100 * share)); });
    connect(&job_, &SweepJob::finished, this, &SeedsPanel::take);
    connect(spread_, &FigureView::canvasChanged, this, &SeedsPanel::draw);
    connect(&document, &Document::changed, this, &SeedsPanel::showState);
    showState();
    draw();
}

// Whether a run separates the data says most of what its accuracy does.
void SeedsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    table_->setColumnHidden(SeedsModel::Accuracy,
                            width() < narrowWidth * fontMetrics().height() / usualLetters);
    widths_->share();
    const int beside = form_->width() + table_->minimumWidth() + 2 * layout()->spacing();
    spread_->setVisible(contentsRect().width() >=
                        beside + leastSpread * std::max(usualLetters, fontMetrics().height()) / usualLetters);
}

QWidget* SeedsPanel::makeForm() {
    auto* box = form_ = new QWidget(this);
    box->setFixedWidth(formWidth * std::max(usualLetters, fontMetrics().height()) / usualLetters);
    first_ = spinBox(0, 2'000'000'000, 0, QStringLiteral("first-seed"), box);
    count_ = spinBox(2, mostRuns, 500, QStringLiteral("seed-count"), box);
    run_ = new QPushButton(box);
    run_->setObjectName(QStringLiteral("run-sweep"));
    progress_ = new QProgressBar(box);
    progress_->setRange(0, 100);
    verdict_ = new QLabel(box);
    verdict_->setObjectName(QStringLiteral("sweep-verdict"));
    note_ = new QLabel(box);
    note_->setObjectName(QStringLiteral("sweep-note"));
    QFont bold = verdict_->font();
    bold.setBold(true);
    verdict_->setFont(bold);
    for (QLabel* label : {verdict_, note_}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Fr&om seed"), first_);
    form->addRow(tr("How &many"), count_);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(form);
    layout->addWidget(run_);
    layout->addWidget(progress_);
    layout->addWidget(verdict_);
    layout->addWidget(note_, 1);
    return box;
}

QWidget* SeedsPanel::makeTable() {
    auto* box = new QWidget(this);
    auto* filter = new QComboBox(box);
    filter->setObjectName(QStringLiteral("seed-filter"));
    filter->addItems({tr("All runs"), tr("Runs that separate the data"), tr("Runs that do not"),
                      tr("Runs with dead units")});
    filter->setAccessibleName(tr("Which runs are listed"));
    connect(filter, &QComboBox::currentIndexChanged, this,
            [this](int index) { shown_.setFilter(static_cast<SeedFilter>(index)); });
    table_ = new QTableView(box);
    table_->setModel(&shown_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(SeedsModel::Seed, Qt::AscendingOrder);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    widths_ = new ColumnWidths(*table_);
    table_->setAccessibleName(tr("Runs"));
    table_->setToolTip(tr("Click a run to open it on the timeline."));
    connect(table_, &QTableView::clicked, this, &SeedsPanel::choose);
    connect(table_, &QTableView::activated, this, &SeedsPanel::choose);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(filter);
    layout->addWidget(table_, 1);
    return box;
}

QSize SeedsPanel::sizeHint() const {
    const QMargins around = layout()->contentsMargins();
    const int form = form_->layout()->heightForWidth(form_->width());
    return {900, std::max(panelHeight, form + around.top() + around.bottom())};
}

QSize SeedsPanel::minimumSizeHint() const {
    return {QWidget::minimumSizeHint().width(), sizeHint().height()};
}

void SeedsPanel::setTheme(const Theme& theme) {
    spread_->setTheme(theme);
}

SeedsState SeedsPanel::state() const {
    return {first_->value(), count_->value(), swept_, result_, chosen_};
}

void SeedsPanel::restore(const SeedsState& state) {
    first_->setValue(state.first);
    count_->setValue(state.count);
    swept_ = state.swept;
    take(state.result);
    chosen_ = state.chosen;
    draw();
}

void SeedsPanel::runOrCancel() {
    if (job_.isBusy()) {
        job_.cancel();
        return;
    }
    swept_ = start_();
    const auto first = static_cast<std::uint32_t>(first_->value());
    progress_->setValue(0);
    job_.start(swept_, {first, first + static_cast<std::uint32_t>(count_->value() - 1)});
    showState();
}

void SeedsPanel::take(const std::shared_ptr<const SweepResult>& result) {
    result_ = result;
    chosen_.reset();
    model_.setResult(result);
    showState();
    draw();
}

void SeedsPanel::choose(const QModelIndex& index) {
    // While a sweep is under way, `swept_` is no longer what these rows were trained from.
    if (job_.isBusy() || !index.isValid())
        return;
    Experiment origin = swept_;
    origin.training.seed = model_.run(shown_.mapToSource(index).row()).seed;
    chosen_ = origin.training.seed;
    draw();
    emit runChosen(origin);
}

void SeedsPanel::draw() {
    spread_->setFigure(lossSpreadFigure(*result_, spread_->canvas(), chosen_));
}

void SeedsPanel::showState() {
    const bool busy = job_.isBusy();
    run_->setText(busy ? tr("Cancel") : tr("Run"));
    progress_->setVisible(busy);
    first_->setEnabled(!busy);
    count_->setEnabled(!busy);
    table_->setEnabled(!busy);
    table_->setFocusPolicy(result_->runs.empty() ? Qt::NoFocus : Qt::StrongFocus);
    verdict_->setText(verdict());
    verdict_->setVisible(!verdict_->text().isEmpty());
    note_->setText(note());
}

QString SeedsPanel::verdict() const {
    const auto runs = static_cast<int>(result_->runs.size());
    if (runs == 0 || job_.isBusy())
        return {};
    const auto solved = static_cast<int>(result_->solved());
    const QLocale locale;
    return tr("%1 of %2 runs separate the data (%3 %).")
        .arg(locale.toString(solved), locale.toString(runs),
             locale.toString(100.0 * solved / runs, 'f', runs < 1000 ? 0 : 1));
}

QString SeedsPanel::note() const {
    if (job_.isBusy())
        return {};
    const Experiment now = start_();
    if (!result_->runs.empty() && !sameButForSeed(swept_, now))
        return tr("The settings have changed since. Run again to see what they do.");
    if (result_->diverged() > 0)
        return tr("%n of them diverged.", nullptr, static_cast<int>(result_->diverged()));
    if (now.training.initial == InitialWeights::Given)
        return tr("The initial weights are given, so the seed only shuffles the data.");
    return result_->runs.empty() ? tr("Each seed draws other initial weights and another order of the data.")
                                 : tr("Click a run to open it on the timeline.");
}

} // namespace tanhgram

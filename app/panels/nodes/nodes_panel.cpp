// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/nodes/nodes_panel.h"

#include "app/panels/nodes/nodes_table.h"
#include "core/figure/formula.h"
#include "core/figure/shown.h"
#include "lessons/lists.h"
#include "lessons/words/localized.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tanhgram {

namespace {

constexpr Eigen::Index mostPoints = 40; ///< that a list is still a help for
constexpr int firstPoint = 1;           ///< in the list, below "none"

} // namespace

NodesPanel::NodesPanel(Document& document, Viewpoint& viewpoint, QWidget* parent)
    : QWidget(parent), document_(document), viewpoint_(viewpoint), points_(new QComboBox(this)),
      x1_(coordinate(tr("x1 of the point"))), x2_(coordinate(tr("x2 of the point"))),
      sum_(new QSlider(Qt::Horizontal, this)), sumText_(new QLabel(this)),
      table_(new NodesTable(viewpoint, this)), formula_(new QLabel(this)), dead_(new QLabel(this)),
      off_(new QLabel(this)), allOn_(new QPushButton(tr("All &on"), this)) {
    points_->setAccessibleName(tr("Point to follow"));
    sum_->setAccessibleName(tr("Nodes added up in the figure Sum of the nodes"));
    sum_->setPageStep(1);
    sum_->setLayoutDirection(Qt::LeftToRight); // as on the axis of a chart
    for (QLabel* text : {formula_, dead_, off_}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    auto* offRow = new QHBoxLayout;
    offRow->addWidget(off_, 1);
    offRow->addWidget(allOn_);
    right->addWidget(table_, 1);
    right->addLayout(offRow);
    right->addWidget(formula_);
    right->addWidget(dead_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(14);
    layout->addWidget(choices());
    layout->addLayout(right, 1);
    table_->setMinimumHeight(150);
    connect(points_, &QComboBox::activated, this, &NodesPanel::takePoint);
    for (const QDoubleSpinBox* box : {x1_, x2_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &NodesPanel::takeCoordinates);
    connect(sum_, &QSlider::valueChanged, this, &NodesPanel::takeShownUnits);
    connect(allOn_, &QPushButton::clicked, this, [this] {
        Look look = viewpoint_.look();
        look.off.clear();
        viewpoint_.setLook(look);
    });
    connect(&document_, &Document::changed, this, &NodesPanel::schedule);
    connect(&viewpoint_, &Viewpoint::changed, this, &NodesPanel::schedule);
    refresh();
}

QWidget* NodesPanel::choices() {
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->addRow(tr("Point"), points_);
    form->addRow(tr("x1"), x1_);
    form->addRow(tr("x2"), x2_);
    form->addRow(tr("Add up"), sum_);
    form->addRow(QString(), sumText_);
    sum_->setMinimumWidth(120);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    return box;
}

QDoubleSpinBox* NodesPanel::coordinate(const QString& name) {
    auto* box = new QDoubleSpinBox(this);
    box->setRange(-1e6, 1e6);
    box->setDecimals(2);
    box->setSingleStep(0.1);
    box->setAccessibleName(name);
    return box;
}

void NodesPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    schedule();
}

void NodesPanel::schedule() {
    if (!std::exchange(scheduled_, true))
        QTimer::singleShot(0, this, &NodesPanel::refresh);
}

void NodesPanel::refresh() {
    scheduled_ = false;
    Snapshot now = snapshot(document_.experiment().network, document_.data());
    now.look = viewpoint_.look();
    showPoints();
    showProbe();
    showSum();
    showOff();
    table_->showNodes(now);
    formula_->setText(
        now.look.probe
            ? tr("output = %1")
                  .arg(localized(
                      sumInNumbers(now.network, forward(now.network, *now.look.probe), now.look.off)))
            : tr("Choose a point, or click one in the input space, the output map or the pattern."));
    dead_->setText(localized(deadInWords(now.network, now.forward)));
    dead_->setVisible(!dead_->text().isEmpty());
}

void NodesPanel::showPoints() {
    if (listed_ == document_.data())
        return;
    listed_ = document_.data();
    points_->clear();
    points_->addItem(tr("none"));
    if (listed_->size() <= mostPoints)
        for (Eigen::Index i = 0; i < listed_->size(); ++i)
            points_->addItem(
                tr("(%1, %2), %3")
                    .arg(listed_->points(0, i))
                    .arg(listed_->points(1, i))
                    .arg(listed_->labels[static_cast<std::size_t>(i)] == 1 ? tr("green") : tr("blue")));
    points_->addItem(tr("another"));
}

void NodesPanel::showProbe() {
    const std::optional<Vertex>& probe = viewpoint_.look().probe;
    int chosen = probe ? points_->count() - 1 : 0;
    for (int i = firstPoint; probe && i + 1 < points_->count(); ++i)
        if (listed_->points.col(i - firstPoint) == *probe)
            chosen = i;
    points_->setCurrentIndex(chosen);
    const QSignalBlocker quiet1(x1_), quiet2(x2_);
    if (probe) {
        x1_->setValue(probe->x());
        x2_->setValue(probe->y());
    }
}

void NodesPanel::showSum() {
    const int units = static_cast<int>(document_.experiment().network.lastUnits());
    const QSignalBlocker quiet(sum_);
    sum_->setRange(0, units + 1);
    const auto words = counted("Nodes", "%1 of %n node(s), no bias");
    const QString all = tr("all nodes and the bias");
    // As wide as the longest, so that nothing moves while the slider does.
    const QString most = localized(words(units, units));
    sumText_->setMinimumWidth(std::max(sumText_->fontMetrics().horizontalAdvance(all),
                                       sumText_->fontMetrics().horizontalAdvance(most)));
    const int count = viewpoint_.look().shownUnits.value_or(units + 1);
    sum_->setValue(count);
    sumText_->setText(count > units ? all : localized(words(units, count)));
}

void NodesPanel::showOff() {
    QStringList names;
    for (const int unit : viewpoint_.look().off)
        if (unit < document_.experiment().network.lastUnits())
            names << QString::fromStdString(unitName(unit));
    off_->setText(tr("<b>Switched off: %1.</b> The hidden space, training and goals still have all nodes.")
                      .arg(listed(names)));
    off_->setVisible(!names.isEmpty());
    allOn_->setVisible(!names.isEmpty());
}

void NodesPanel::takePoint(int index) {
    Look look = viewpoint_.look();
    if (index == 0)
        look.probe.reset();
    else if (index + 1 < points_->count())
        look.probe = listed_->points.col(index - firstPoint);
    else
        look.probe = Vertex(x1_->value(), x2_->value());
    viewpoint_.setLook(look);
}

void NodesPanel::takeCoordinates() {
    Look look = viewpoint_.look();
    look.probe = Vertex(x1_->value(), x2_->value());
    viewpoint_.setLook(look);
}

void NodesPanel::takeShownUnits(int count) {
    Look look = viewpoint_.look();
    look.shownUnits = count;
    if (count == sum_->maximum())
        look.shownUnits.reset();
    viewpoint_.setLook(look);
}

} // namespace tanhgram

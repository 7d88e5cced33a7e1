// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/training/initial_weights.h"

#include "app/panels/parameter_control.h"
#include "app/panels/training/settings.h"
#include "core/experiment/training_keys.h"
#include "core/training/parameters.h"
#include "lessons/names.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

constexpr int stepsPerUnit = 20;
constexpr int sliderReach = 3 * stepsPerUnit;

} // namespace

InitialWeightsControl::InitialWeightsControl(Document& document, Playback& playback, QWidget* parent)
    : QWidget(parent), document_(document), playback_(playback),
      label_(new QLabel(tr("Initial weights"), this)), choice_(new QComboBox(this)),
      weight_(new QComboBox(this)), field_(new NumberField(this)), slider_(new QSlider(Qt::Horizontal, this)),
      layout_(new QGridLayout(this)), hand_(document) {
    label_->setBuddy(choice_);
    choice_->addItems({tr("given"), tr("drawn")});
    weight_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    slider_->setRange(-sliderReach, sliderReach);
    slider_->setPageStep(stepsPerUnit);
    slider_->setLayoutDirection(Qt::LeftToRight); // as on the axis of a chart
    slider_->setMinimumWidth(40);
    // Drawn weights have all the digits that are shown.
    field_->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("-0.000000")) + 10);
    field_->setSingleStep(1.0 / stepsPerUnit);
    choice_->setAccessibleName(tr("Initial weights"));
    weight_->setAccessibleName(tr("Which initial weight"));
    field_->setAccessibleName(tr("Initial weight, number"));
    slider_->setAccessibleName(tr("Initial weight, slider"));
    auto* wheel = new WheelNeedsFocus(this);
    for (QWidget* control : std::initializer_list<QWidget*>{choice_, weight_, field_, slider_}) {
        control->setFocusPolicy(Qt::StrongFocus);
        control->installEventFilter(wheel);
        control->setAccessibleDescription(initialWeightsExplanation());
    }
    setToolTip(initialWeightsExplanation());

    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setVerticalSpacing(2);
    layout_->setHorizontalSpacing(4);
    setNarrow(false);

    hand_.hold(*slider_);
    connect(choice_, &QComboBox::activated, this, &InitialWeightsControl::choose);
    connect(weight_, &QComboBox::currentIndexChanged, this, &InitialWeightsControl::showPlayback);
    connect(slider_, &QSlider::valueChanged, this,
            [this](int step) { put(static_cast<double>(step) / stepsPerUnit, hand_.drag(*slider_)); });
    connect(field_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const int index = weight_->currentIndex();
        if (index < 0 || field_->showsAlike(value, shown_[static_cast<std::size_t>(index)]))
            showPlayback();
        else
            put(value, hand_.stroke());
    });
    connect(&document_, &Document::changed, this, &InitialWeightsControl::showPlayback);
    connect(&playback_, &Playback::changed, this, &InitialWeightsControl::showPlayback);
    showPlayback();
}

// On a grid of six columns, which share the width.
void InitialWeightsControl::setNarrow(bool narrow) {
    for (QWidget* part : std::initializer_list<QWidget*>{label_, choice_, weight_, field_, slider_})
        layout_->removeWidget(part);
    for (int column = 0; column < 6; ++column)
        layout_->setColumnStretch(column, narrow ? 1 : 0);
    if (narrow) {
        layout_->addWidget(label_, 0, 0, 1, 6);
        layout_->addWidget(choice_, 1, 0, 1, 3);
        layout_->addWidget(weight_, 1, 3, 1, 3);
        layout_->addWidget(field_, 2, 0, 1, 4);
        layout_->addWidget(slider_, 2, 4, 1, 2);
        return;
    }
    layout_->setColumnStretch(2, 1);
    layout_->setColumnStretch(3, 2);
    layout_->addWidget(label_, 0, 0, 1, 2);
    layout_->addWidget(choice_, 0, 2, 1, 2);
    layout_->addWidget(weight_, 1, 0);
    layout_->addWidget(field_, 1, 1, 1, 2);
    layout_->addWidget(slider_, 1, 3);
}

void InitialWeightsControl::showPlayback() {
    choice_->setCurrentIndex(document_.experiment().training.initial == InitialWeights::Given ? 0 : 1);
    showNames();
    shown_ = parametersOf(playback_.initialNetwork());
    const double value = shown_[static_cast<std::size_t>(std::max(0, weight_->currentIndex()))];
    const QSignalBlocker quietSlider(slider_), quietField(field_);
    slider_->setValue(static_cast<int>(
        std::clamp(std::round(value * stepsPerUnit), -1.0 * sliderReach, 1.0 * sliderReach)));
    field_->setValue(value);
}

void InitialWeightsControl::showNames() {
    const QStringList names = displayNames(document_.experiment().network);
    bool unchanged = weight_->count() == names.size();
    for (int i = 0; unchanged && i < weight_->count(); ++i)
        unchanged = weight_->itemText(i) == names[i];
    if (unchanged)
        return;
    const QSignalBlocker quiet(weight_);
    weight_->clear();
    weight_->addItems(names);
    // Qt asks for the least width only once.
    weight_->setMinimumWidth(weight_->sizeHint().width());
}

void InitialWeightsControl::choose(int initial) {
    const Network now = playback_.initialNetwork();
    const std::vector<double> given =
        parametersOf(document_.place() ? *document_.place()->start : document_.experiment().network);
    // A file that lets its weights be drawn gives none: then those drawn are there to go on from.
    const bool noneGiven = std::ranges::all_of(given, [](double weight) { return weight == 0; });
    if (initial == 0 && noneGiven)
        playback_.setInitialNetwork(now, tr("keep the drawn weights"));
    else
        document_.apply(
            {{"training.initial",
              std::string(name(initial == 0 ? InitialWeights::Given : InitialWeights::GlorotNormal)),
              {}}},
            tr("choose the initial weights"));
}

void InitialWeightsControl::put(double value, Gesture gesture) {
    const Network now = playback_.initialNetwork();
    std::vector<double> weights = parametersOf(now);
    weights[static_cast<std::size_t>(weight_->currentIndex())] = value;
    playback_.setInitialNetwork(withParameters(now, weights.data()),
                                tr("change the initial %1").arg(weight_->currentText()), gesture);
}

} // namespace tanhgram

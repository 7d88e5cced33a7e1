// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/parameter_control.h"

#include "core/experiment/patch.h"
#include "core/figure/parameter_names.h"
#include "lessons/words/locale.h"
#include "lessons/words/localized.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

constexpr int stepsPerUnit = 10;
constexpr int sliderReach = 3 * stepsPerUnit;

} // namespace

ParameterControl::ParameterControl(Document& document, std::string key, QWidget* parent)
    : QWidget(parent), document_(document), key_(std::move(key)), field_(new NumberField(this)),
      slider_(new QSlider(Qt::Horizontal, this)), hand_(document) {
    auto* wheel = new WheelNeedsFocus(this);
    auto* label = new QLabel(name(), this);
    label->setBuddy(field_);
    field_->setSingleStep(1.0 / stepsPerUnit);
    const auto spoken = QString::fromStdString(parameterName(document_.experiment().network, key_));
    field_->setAccessibleName(tr("%1, number").arg(spoken));
    slider_->setAccessibleName(tr("%1, slider").arg(spoken));
    slider_->setRange(-sliderReach, sliderReach);
    slider_->setPageStep(stepsPerUnit);
    slider_->setMinimumWidth(60);
    for (QWidget* control : std::initializer_list<QWidget*>{field_, slider_}) {
        control->setFocusPolicy(Qt::StrongFocus);
        control->installEventFilter(wheel);
    }

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->addWidget(label, 0, 0);
    layout->setHorizontalSpacing(4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(field_, 0, 1);
    layout->addWidget(slider_, 1, 0, 1, 2);

    hand_.hold(*slider_);
    connect(slider_, &QSlider::valueChanged, this,
            [this](int step) { put(static_cast<double>(step) / stepsPerUnit, hand_.drag(*slider_)); });
    connect(field_, &QDoubleSpinBox::valueChanged, this, &ParameterControl::takeTyped);
    connect(&document_, &Document::changed, this, &ParameterControl::showDocument);
    showDocument();
}

QString ParameterControl::name() const {
    return displayName(document_.experiment().network, key_);
}

void ParameterControl::showDocument() {
    const auto value = numberAt(document_.experiment(), key_);
    setEnabled(value.has_value());
    if (!value)
        return;
    const QSignalBlocker quietSlider(slider_);
    const QSignalBlocker quietField(field_);
    slider_->setValue(static_cast<int>(
        std::clamp(std::round(*value * stepsPerUnit), -1.0 * sliderReach, 1.0 * sliderReach)));
    field_->setValue(*value);
    const QString allDigits = plainLocale().toString(*value, 'g', QLocale::FloatingPointShortest);
    field_->setToolTip(localized(notation("%1 = %2")(name().toStdString(), allDigits.toStdString())));
}

void ParameterControl::takeTyped(double value) {
    // The field shows fewer digits than a trained weight has; Enter on an untouched field keeps them all.
    const double now = numberAt(document_.experiment(), key_).value_or(value);
    if (field_->showsAlike(value, now))
        showDocument();
    else
        put(value, hand_.stroke());
}

void ParameterControl::put(double value, Gesture gesture) {
    document_.apply({{key_, value, {}}}, {}, gesture);
}

} // namespace tanhgram

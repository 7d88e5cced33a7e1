// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/training/setting_control.h"

#include "core/experiment/patch.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

namespace tanhgram {

SettingControl::SettingControl(Document& document, Setting setting, QWidget* parent)
    : QWidget(parent), document_(document), setting_(std::move(setting)),
      label_(new QLabel(setting_.name, this)), field_(new NumberField(this)),
      slider_(new QSlider(Qt::Horizontal, this)), layout_(new QGridLayout(this)), hand_(document) {
    label_->setBuddy(field_);
    limitField();
    slider_->setRange(0, static_cast<int>(setting_.stops.size()) - 1);
    slider_->setPageStep(10);
    slider_->setLayoutDirection(Qt::LeftToRight); // as on the axis of a chart
    slider_->setMinimumWidth(60);
    field_->setAccessibleName(tr("%1, number").arg(setting_.name));
    slider_->setAccessibleName(tr("%1, slider").arg(setting_.name));
    auto* wheel = new WheelNeedsFocus(this);
    for (QWidget* control : std::initializer_list<QWidget*>{field_, slider_}) {
        control->setFocusPolicy(Qt::StrongFocus);
        control->installEventFilter(wheel);
        control->setAccessibleDescription(setting_.explanation);
    }
    setToolTip(setting_.explanation);

    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setVerticalSpacing(2);
    layout_->setHorizontalSpacing(4);
    layout_->setColumnStretch(1, 1);
    setNarrow(false);

    hand_.hold(*slider_);
    connect(slider_, &QSlider::valueChanged, this,
            [this](int stop) { put(setting_.stops[static_cast<std::size_t>(stop)], hand_.drag(*slider_)); });
    connect(field_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (field_->showsAlike(value, valueNow().value_or(value)))
            showDocument();
        else
            put(value, hand_.stroke());
    });
    connect(&document_, &Document::changed, this, &SettingControl::showDocument);
    showDocument();
}

void SettingControl::setNarrow(bool narrow) {
    for (QWidget* part : std::initializer_list<QWidget*>{label_, field_, slider_})
        layout_->removeWidget(part);
    layout_->addWidget(label_, 0, 0, 1, narrow ? 2 : 1);
    if (narrow)
        layout_->addWidget(field_, 1, 0, 1, 2);
    else
        layout_->addWidget(field_, 0, 1);
    layout_->addWidget(slider_, narrow ? 2 : 1, 0, 1, 2);
}

void SettingControl::limitField() {
    // Ends that are not allowed themselves are kept away from by the least that the field can tell.
    constexpr double least = 1e-10;
    const NumberRange& range = setting_.range;
    field_->setDecimals(range.whole ? 0 : 10);
    field_->setRange(range.low + (range.lowIsAllowed ? 0 : least),
                     range.high - (range.highIsAllowed ? 0 : least));
    field_->setSingleStep(range.whole ? 1 : 0.01);
}

std::optional<double> SettingControl::valueNow() const {
    return numberAt(document_.experiment(), patchKey());
}

void SettingControl::showDocument() {
    const auto value = valueNow();
    setEnabled(value.has_value());
    if (!value)
        return;
    const QSignalBlocker quietSlider(slider_);
    const QSignalBlocker quietField(field_);
    slider_->setValue(nearestStop(setting_.stops, *value));
    field_->setValue(*value);
}

void SettingControl::put(double value, Gesture gesture) {
    document_.apply({{patchKey(), value, {}}}, {}, gesture);
}

} // namespace tanhgram

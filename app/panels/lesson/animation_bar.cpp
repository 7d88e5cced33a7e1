// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/animation_bar.h"

#include "app/text/key_text.h"
#include "lessons/names.h"
#include "lessons/words/localized.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

constexpr int sliderSteps = 1000;

} // namespace

AnimationBar::AnimationBar(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), button_(new QToolButton(this)),
      slider_(new QSlider(Qt::Horizontal, this)), label_(new QLabel(this)) {
    slider_->setRange(0, sliderSteps);
    slider_->setSingleStep(sliderSteps / 100);
    slider_->setPageStep(sliderSteps / 10);
    slider_->setLayoutDirection(Qt::LeftToRight); // as on the axis of a chart
    slider_->setAccessibleName(tr("Way of the animation"));
    button_->setShortcut(QKeySequence("Ctrl+Space"));
    button_->setToolTip(tr("Watch the value move (%1)").arg(keyText(button_->shortcut())));
    button_->setAccessibleName(tr("Play or pause the animation"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button_);
    layout->addWidget(slider_, 1);
    layout->addWidget(label_);

    player_.setEasingCurve(QEasingCurve::InOutSine);
    connect(button_, &QToolButton::clicked, this, &AnimationBar::toggle);
    connect(&player_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        if (player_.state() == QAbstractAnimation::Running)
            put(value.toDouble());
    });
    connect(&player_, &QVariantAnimation::stateChanged, this, &AnimationBar::showState);
    connect(&player_, &QVariantAnimation::stateChanged, this, [this](QAbstractAnimation::State now) {
        if (now == QAbstractAnimation::Stopped)
            emit ended();
    });
    connect(slider_, &QSlider::sliderPressed, this, [this] {
        player_.stop();
        gesture_ = document_.newGesture();
    });
    connect(slider_, &QSlider::valueChanged, this, [this](int step) {
        player_.stop();
        put(animation_.from + (animation_.to - animation_.from) * step / sliderSteps);
    });
    connect(&document_, &Document::changed, this, &AnimationBar::showState);
}

void AnimationBar::offer(const std::optional<Animation>& animation) {
    player_.stop();
    setVisible(animation.has_value());
    animation_ = animation.value_or(Animation{});
    player_.setStartValue(animation_.from);
    player_.setEndValue(animation_.to);
    player_.setDuration(static_cast<int>(animation_.seconds * 1000));
    showState();
}

void AnimationBar::toggle() {
    if (player_.state() == QAbstractAnimation::Running) {
        player_.pause();
    } else if (player_.state() == QAbstractAnimation::Paused) {
        player_.resume();
    } else {
        gesture_ = document_.newGesture();
        player_.start();
    }
}

void AnimationBar::hideEvent(QHideEvent* event) {
    player_.stop();
    QWidget::hideEvent(event);
}

QString AnimationBar::name() const {
    return displayName(document_.experiment().network, animation_.key);
}

void AnimationBar::put(double value) {
    document_.apply({{animation_.key, value, {}}}, tr("sweep %1").arg(name()), gesture_);
}

void AnimationBar::showState() {
    const bool playing = player_.state() == QAbstractAnimation::Running;
    button_->setText(playing ? tr("❚❚ Pause") : tr("▶ Play"));
    const auto value = numberAt(document_.experiment(), animation_.key);
    if (!value)
        return;
    const double span = animation_.to - animation_.from;
    const double share = span == 0 ? 0 : std::clamp((*value - animation_.from) / span, 0.0, 1.0);
    const QSignalBlocker quiet(slider_);
    if (!slider_->isSliderDown())
        slider_->setValue(static_cast<int>(std::lround(share * sliderSteps)));
    label_->setText(localized(notation("%1 = %2")(name().toStdString(), Number{*value, 2, true})));
}

} // namespace tanhgram

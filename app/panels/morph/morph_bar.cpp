// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/morph/morph_bar.h"

#include "app/panels/morph/stage_slider.h"
#include "core/figure/stage_words.h"
#include "core/figure/words.h"
#include "core/geometry/morph.h"
#include "lessons/words/localized.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace tanhgram {

namespace {

constexpr int stepsPerMove = StageSlider::stepsPerStage;
constexpr int millisecondsPerMove = 2000;

QString stageText(const Network& network, const MorphStage& stage) {
    static constexpr Phrase moves[] = {phrase("MorphBar", "weights W"), phrase("MorphBar", "biases b"),
                                       phrase("MorphBar", "activation σ")};
    const Text move = moves[static_cast<std::size_t>(stage.move)];
    const Text share = percent(std::round(100 * stage.share) / 100);
    if (network.hidden.size() == 1)
        return localized(phrase("MorphBar", "%1: %2")(move, share));
    return localized(phrase("MorphBar", "layer %1, %2: %3")(stage.layer + 1, move, share));
}

// So that the slider keeps its width from stage to stage.
int widestStage(const Network& network, const QFontMetrics& metrics) {
    int widest = 0;
    for (const MorphMove move : {MorphMove::Weights, MorphMove::Biases, MorphMove::Activation})
        widest = std::max(
            widest, metrics.horizontalAdvance(stageText(network, {network.hidden.size() - 1, move, 1})));
    return widest;
}

// "W", of several layers "W⁽²⁾"; the beginning is x.
QStringList stopNames(const Network& network, bool isShort) {
    static constexpr std::u16string_view digits = u"¹²³⁴⁵⁶";
    QStringList names{QStringLiteral("x")};
    for (std::size_t layer = 0; layer < network.hidden.size(); ++layer) {
        const QString number = isShort || network.hidden.size() == 1
                                   ? QString()
                                   : QStringLiteral("⁽%1⁾").arg(QChar(digits[layer]));
        for (const char* move : {"W", "b", "σ"})
            names << QString::fromUtf8(move) + number;
    }
    return names;
}

} // namespace

MorphBar::MorphBar(Document& document, Viewpoint& viewpoint, QWidget* parent)
    : QWidget(parent), document_(document), viewpoint_(viewpoint), button_(new QToolButton(this)),
      slider_(new StageSlider(this)), label_(new QLabel(this)), freeze_(new QToolButton(this)) {
    button_->setFocusPolicy(Qt::StrongFocus);
    stepper_.setInterval(millisecondsPerMove);
    slider_->setAccessibleName(tr("How far the plane has come on its way through the network"));
    slider_->setToolTip(tr("From the input plane through W, then b, then the activation"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button_);
    layout->addWidget(slider_, 1);
    layout->addWidget(label_);
    layout->addWidget(freeze_);
    freeze_->setText(tr("Freeze"));
    freeze_->setToolTip(tr("Keeps the plane as it is now beside the moving one"));
    freeze_->setAccessibleDescription(freeze_->toolTip());
    freeze_->setFocusPolicy(Qt::StrongFocus);
    connect(freeze_, &QToolButton::clicked, this, &MorphBar::freezeRequested);

    connect(button_, &QToolButton::clicked, this, &MorphBar::toggle);
    connect(slider_, &QSlider::valueChanged, this, [this](int value) {
        stop();
        put(static_cast<double>(value) / stepsPerMove);
    });
    connect(&player_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { put(value.toDouble()); });
    connect(&stepper_, &QTimer::timeout, this, &MorphBar::step);
    connect(&player_, &QVariantAnimation::stateChanged, this, &MorphBar::showState);
    connect(&viewpoint_, &Viewpoint::changed, this, &MorphBar::showState);
    connect(&document_, &Document::changed, this, &MorphBar::showState);
    showState();
}

void MorphBar::toggle() {
    if (isPlaying()) {
        stop();
        return;
    }
    const double length = morphLength(document_.experiment().network);
    const double at = viewpoint_.look().morph.value_or(length);
    const double from = at < length ? at : 0;
    if (isMotionReduced_) {
        put(std::floor(from));
        stepper_.start();
        showState();
        return;
    }
    player_.setStartValue(from);
    player_.setEndValue(length);
    player_.setDuration(static_cast<int>((length - from) * millisecondsPerMove));
    player_.start();
}

// Without animation: the next stop, until the last is reached.
void MorphBar::step() {
    const double length = morphLength(document_.experiment().network);
    const double next = std::floor(viewpoint_.look().morph.value_or(length)) + 1;
    if (next >= length)
        stepper_.stop();
    put(std::min(next, length));
    showState();
}

bool MorphBar::isPlaying() const {
    return player_.state() == QAbstractAnimation::Running || stepper_.isActive();
}

void MorphBar::stop() {
    player_.stop();
    stepper_.stop();
    showState();
}

void MorphBar::setMotionReduced(bool isReduced) {
    stop();
    isMotionReduced_ = isReduced;
}

void MorphBar::hideEvent(QHideEvent* event) {
    stop();
    QWidget::hideEvent(event);
}

void MorphBar::put(double position) {
    Look look = viewpoint_.look();
    look.morph = position;
    viewpoint_.setLook(look);
}

void MorphBar::showState() {
    const Network& network = document_.experiment().network;
    const double length = morphLength(network);
    const double at = std::min(viewpoint_.look().morph.value_or(length), length);
    const QSignalBlocker quiet(slider_);
    slider_->setStops(stopNames(network, false), stopNames(network, true));
    slider_->setValue(static_cast<int>(std::lround(at * stepsPerMove)));
    label_->setMinimumWidth(widestStage(network, label_->fontMetrics()));
    label_->setText(stageText(network, reached(morphStage(network, at))));
    const bool playing = isPlaying();
    button_->setIcon(style()->standardIcon(playing ? QStyle::SP_MediaPause : QStyle::SP_MediaPlay));
    button_->setToolTip(playing ? tr("Pause") : tr("Watch the plane on its way"));
    button_->setAccessibleName(button_->toolTip());
}

} // namespace tanhgram

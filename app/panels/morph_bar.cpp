// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/morph_bar.h"

#include "core/geometry/morph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>

#include <cmath>

namespace tanhgram {

namespace {

constexpr int stepsPerMove = 100;
constexpr int millisecondsPerMove = 2000;

QString stageText(const Network& network, const MorphStage& stage) {
    static constexpr const char* moves[] = {QT_TRANSLATE_NOOP("MorphBar", "weights W"),
                                            QT_TRANSLATE_NOOP("MorphBar", "biases b"),
                                            QT_TRANSLATE_NOOP("MorphBar", "activation σ")};
    const QString move = MorphBar::tr(moves[static_cast<std::size_t>(stage.move)]);
    const QString share = QLocale().toString(std::round(100 * stage.share)) + QStringLiteral(" %");
    if (network.hidden.size() == 1)
        return MorphBar::tr("%1: %2").arg(move, share);
    return MorphBar::tr("layer %1, %2: %3").arg(stage.layer + 1).arg(move, share);
}

} // namespace

MorphBar::MorphBar(Document& document, Viewpoint& viewpoint, QWidget* parent)
    : QWidget(parent), document_(document), viewpoint_(viewpoint), button_(new QToolButton(this)),
      slider_(new QSlider(Qt::Horizontal, this)), label_(new QLabel(this)) {
    button_->setFocusPolicy(Qt::StrongFocus);
    slider_->setPageStep(stepsPerMove);
    slider_->setTickInterval(stepsPerMove);
    slider_->setTickPosition(QSlider::TicksBelow);
    slider_->setAccessibleName(tr("How far the plane has come on its way through the network"));
    slider_->setToolTip(tr("From the input plane through W, then b, then the activation"));
    label_->setMinimumWidth(label_->fontMetrics().horizontalAdvance(tr("layer %1, %2: %3")) + 60);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button_);
    layout->addWidget(slider_, 1);
    layout->addWidget(label_);

    connect(button_, &QToolButton::clicked, this, &MorphBar::toggle);
    connect(slider_, &QSlider::valueChanged, this, [this](int value) {
        player_.stop();
        put(static_cast<double>(value) / stepsPerMove);
    });
    connect(&player_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { put(value.toDouble()); });
    connect(&player_, &QVariantAnimation::stateChanged, this, &MorphBar::showState);
    connect(&viewpoint_, &Viewpoint::changed, this, &MorphBar::showState);
    connect(&document_, &Document::changed, this, &MorphBar::showState);
    showState();
}

void MorphBar::toggle() {
    if (player_.state() == QAbstractAnimation::Running) {
        player_.stop();
        return;
    }
    const double length = morphLength(document_.experiment().network);
    const double at = viewpoint_.look().morph.value_or(length);
    const double from = at < length ? at : 0;
    player_.setStartValue(from);
    player_.setEndValue(length);
    player_.setDuration(static_cast<int>((length - from) * millisecondsPerMove));
    player_.start();
}

void MorphBar::hideEvent(QHideEvent* event) {
    player_.stop();
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
    slider_->setRange(0, static_cast<int>(length * stepsPerMove));
    slider_->setValue(static_cast<int>(std::lround(at * stepsPerMove)));
    label_->setText(stageText(network, morphStage(network, at)));
    const bool playing = player_.state() == QAbstractAnimation::Running;
    button_->setIcon(style()->standardIcon(playing ? QStyle::SP_MediaPause : QStyle::SP_MediaPlay));
    button_->setToolTip(playing ? tr("Pause") : tr("Watch the plane on its way"));
    button_->setAccessibleName(button_->toolTip());
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/training/transport_bar.h"

#include "app/panels/training/training_menu.h"
#include "app/panels/training/transport_icons.h"
#include "app/text/key_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <array>

namespace tanhgram {

namespace {

constexpr std::array speeds{0.1, 0.25, 0.5, 1.0, 2.0, 4.0};
constexpr int usualSpeed = 3;

} // namespace

TransportBar::TransportBar(Playback& playback, QWidget* parent) : QWidget(parent), playback_(playback) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    train_ = addButton(*layout, tr("Train"),
                       tr("Train the network and watch, or pause (%1)").arg(keyText(QKeySequence("Ctrl+T"))));
    update_ = addButton(*layout, tr("Update"), tr("One update: one batch of points"));
    epoch_ = addButton(*layout, tr("Epoch"), tr("To the end of this epoch: all points once"));
    toEnd_ = addButton(*layout, tr("End"), tr("To the end of the training"));
    toStart_ = addButton(*layout, tr("Reset"), tr("Back to the initial weights"));
    toEnd_->setObjectName(QStringLiteral("to-end"));
    // As wide as its widest text, so that the others stay where they are.
    const int widest = fontMetrics().horizontalAdvance(tr("Pause")) + 44;
    train_->setMinimumWidth(widest);
    auto* speed = new QLabel(tr("Speed"), this);
    QComboBox* choice = speedChoice();
    speed->setBuddy(choice);
    layout->addSpacing(8);
    layout->addWidget(speed);
    layout->addWidget(choice);

    connect(train_, &QToolButton::clicked, &playback_, &Playback::playOrPause);
    connect(update_, &QToolButton::clicked, &playback_, &Playback::stepUpdate);
    connect(epoch_, &QToolButton::clicked, &playback_, &Playback::stepEpoch);
    connect(toEnd_, &QToolButton::clicked, &playback_, &Playback::toEnd);
    connect(toStart_, &QToolButton::clicked, &playback_, &Playback::toStart);
    connect(&playback_, &Playback::changed, this, &TransportBar::showPlayback);
    drawIcons();
    showPlayback();
}

QToolButton* TransportBar::addButton(QHBoxLayout& layout, const QString& text, const QString& toolTip) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    layout.addWidget(button);
    return button;
}

QComboBox* TransportBar::speedChoice() {
    auto* choice = new QComboBox(this);
    for (const double speed : speeds)
        choice->addItem(tr("%1×").arg(QLocale().toString(speed)));
    choice->setCurrentIndex(usualSpeed);
    choice->setAccessibleName(tr("Speed of playing"));
    choice->setToolTip(tr("How fast playing goes; at 1× a long training takes 8 seconds"));
    connect(choice, &QComboBox::activated, &playback_,
            [this](int index) { playback_.setSpeed(speeds[static_cast<std::size_t>(index)]); });
    return choice;
}

void TransportBar::showPlayback() {
    const QString text = trainingWord(playback_);
    if (text != train_->text()) {
        train_->setText(text);
        train_->setAccessibleName(text);
        drawIcons();
    }
    const auto run = playback_.run();
    const bool atEnd = run && playback_.update() == run->updates();
    update_->setEnabled(!atEnd);
    epoch_->setEnabled(!atEnd);
    toEnd_->setEnabled(!atEnd);
    toStart_->setEnabled(run != nullptr && playback_.update() > 0);
}

void TransportBar::drawIcons() {
    const Transport train = playback_.isPlaying() ? Transport::Pause : Transport::Play;
    train_->setIcon(transportIcon(train, palette()));
    update_->setIcon(transportIcon(Transport::Update, palette()));
    epoch_->setIcon(transportIcon(Transport::Epoch, palette()));
    toEnd_->setIcon(transportIcon(Transport::ToEnd, palette()));
    toStart_->setIcon(transportIcon(Transport::ToStart, palette()));
}

void TransportBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace tanhgram

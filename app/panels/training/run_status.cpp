// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/training/run_status.h"

#include "core/figure/words.h"
#include "lessons/words/localized.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

namespace tanhgram {

namespace {

constexpr int patience = 200; // milliseconds
constexpr int progressSteps = 1000;

QString count(std::size_t number) {
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(static_cast<qulonglong>(number));
}

} // namespace

RunStatus::RunStatus(Playback& playback, QWidget* parent)
    : QWidget(parent), playback_(playback), label_(new QLabel(this)), progress_(new QProgressBar(this)),
      cancel_(new QToolButton(this)) {
    label_->setTextFormat(Qt::PlainText);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    progress_->setRange(0, progressSteps);
    progress_->setFixedWidth(150);
    progress_->setAccessibleName(tr("Progress of the training"));
    cancel_->setText(tr("Cancel"));
    cancel_->setToolTip(tr("Give this training up and keep what is shown"));
    cancel_->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label_, 1);
    layout->addWidget(progress_);
    layout->addWidget(cancel_);
    // As high with the progress bar as without it, so that nothing below moves.
    setFixedHeight(cancel_->sizeHint().height());

    patience_.setSingleShot(true);
    patience_.setInterval(patience);
    connect(&patience_, &QTimer::timeout, this, &RunStatus::showPlayback);
    connect(cancel_, &QToolButton::clicked, &playback_, &Playback::cancel);
    connect(&playback_, &Playback::changed, this, &RunStatus::showPlayback);
    connect(&playback_.job(), &TrainingJob::progressed, progress_,
            [this](double share) { progress_->setValue(static_cast<int>(share * progressSteps)); });
    connect(&playback_.job(), &TrainingJob::busyChanged, this, [this](bool busy) {
        progress_->setValue(0);
        if (busy)
            patience_.start();
        else
            patience_.stop();
        showPlayback();
    });
    showPlayback();
}

void RunStatus::watch(const Snapshot& snapshot) {
    measured_ = snapshot.run != nullptr;
    loss_ = snapshot.loss;
    accuracy_ = snapshot.accuracy;
    showPlayback();
}

QString RunStatus::text() const {
    return label_->text();
}

void RunStatus::showPlayback() {
    const bool waiting = playback_.isTraining() && !patience_.isActive();
    progress_->setVisible(waiting);
    cancel_->setVisible(waiting);
    const QString hindered = hindrance();
    const QString text = hindered.isEmpty() ? position() : hindered;
    if (text != label_->text()) {
        label_->setText(text);
        label_->setToolTip(text);
    }
}

QString RunStatus::position() const {
    const auto run = playback_.run();
    if (!run)
        return playback_.isTraining() ? tr("Training…") : tr("Not trained yet.");
    const std::size_t update = playback_.update();
    const std::size_t epoch = update == 0 ? 0 : (update - 1) / run->updatesPerEpoch + 1;
    const QString place =
        measured_ && std::isfinite(loss_)
            ? tr("update %1 of %2 – epoch %3 – loss %4 – accuracy %5")
                  .arg(count(update), count(run->updates()), count(epoch), QLocale().toString(loss_, 'g', 4),
                       localized(percent(accuracy_)))
            : tr("update %1 of %2 – epoch %3").arg(count(update), count(run->updates()), count(epoch));
    if (!run->divergedAt)
        return place;
    //: %1: where the timeline stands, "update 3 of 20 – epoch 1".
    return tr("%1 – diverged at update %2: the loss is no longer a finite number; try a smaller learning "
              "rate")
        .arg(place, count(*run->divergedAt));
}

QString RunStatus::hindrance() const {
    if (playback_.isTooLarge())
        return tr("Too many updates to keep them all: choose fewer epochs or a larger batch size.");
    if (playback_.isCancelled())
        return playback_.run() ? tr("Given up: the figures show the training before. Play trains it again.")
                               : tr("Given up. Train begins it again.");
    return {};
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/training/training_menu.h"

namespace tanhgram {

QString trainingWord(const Playback& playback) {
    if (playback.isPlaying())
        return TrainingMenu::tr("Pause");
    return playback.run() ? TrainingMenu::tr("Play") : TrainingMenu::tr("Train");
}

TrainingMenu::TrainingMenu(Playback& playback, QWidget* parent)
    : QMenu(tr("&Training"), parent), playback_(playback),
      train_(addAction({}, QKeySequence("Ctrl+T"), &playback, &Playback::playOrPause)),
      update_(addAction(tr("One &update"), &playback, &Playback::stepUpdate)),
      epoch_(addAction(tr("To the end of this &epoch"), &playback, &Playback::stepEpoch)),
      toStart_(addAction(tr("To the &initial weights"), &playback, &Playback::toStart)),
      toEnd_(addAction(tr("To the e&nd"), &playback, &Playback::toEnd)) {
    insertSeparator(toStart_);
    connect(&playback_, &Playback::changed, this, &TrainingMenu::showPlayback);
    showPlayback();
}

void TrainingMenu::setCovered(bool covered) {
    covered_ = covered;
    showPlayback();
}

void TrainingMenu::showPlayback() {
    const auto run = playback_.run();
    const bool atEnd = run && playback_.update() == run->updates();
    train_->setText(trainingWord(playback_));
    train_->setEnabled(!covered_);
    for (QAction* action : {update_, epoch_, toEnd_})
        action->setEnabled(!covered_ && !atEnd);
    toStart_->setEnabled(!covered_ && run && playback_.update() > 0);
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/playback.h"

#include <QMenu>

namespace tanhgram {

/// What pressing the train button does now: "Train", "Play" or "Pause".
QString trainingWord(const Playback& playback);

/// Moves along the timeline whichever panel is in front: train or pause, one update, one epoch, both ends.
class TrainingMenu : public QMenu {
    Q_OBJECT

public:
    explicit TrainingMenu(Playback& playback, QWidget* parent = nullptr);

    /// While the weights are covered, training would give away what they are.
    void setCovered(bool covered);
    bool isCovered() const { return covered_; }

private:
    void showPlayback();

    Playback& playback_;
    QAction* train_;
    QAction* update_;
    QAction* epoch_;
    QAction* toStart_;
    QAction* toEnd_;
    bool covered_ = false;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/playback.h"
#include "core/figure/snapshot.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tanhgram {

/// Where on the timeline the network stands and how good it is there; what stands in the way of a run; and,
/// while a long run is trained, how far it has come and a way to give it up.
class RunStatus : public QWidget {
    Q_OBJECT

public:
    explicit RunStatus(Playback& playback, QWidget* parent = nullptr);

    /// Says what `snapshot` measures.
    void watch(const Snapshot& snapshot);

    QString text() const;

private:
    void showPlayback();
    QString position() const;
    QString hindrance() const;

    Playback& playback_;
    QTimer patience_; ///< a run that is done before it ends needs no progress bar
    QLabel* label_;
    QProgressBar* progress_;
    QToolButton* cancel_;
    double loss_ = 0;
    double accuracy_ = 0;
    bool measured_ = false;
};

} // namespace tanhgram

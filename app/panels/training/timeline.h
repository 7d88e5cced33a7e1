// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/playback.h"
#include "app/panels/hand.h"

#include <QSlider>

namespace tanhgram {

/// The timeline: a slider over every update of the run. A drag is one undo step.
class Timeline : public QSlider {
    Q_OBJECT

public:
    Timeline(Document& document, Playback& playback, QWidget* parent = nullptr);

protected:
    /// A press goes to where it is, not a page towards it.
    void mousePressEvent(QMouseEvent* event) override;

private:
    void showPlayback();

    Playback& playback_;
    Hand hand_;
};

} // namespace tanhgram

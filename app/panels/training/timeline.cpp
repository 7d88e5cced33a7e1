// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/training/timeline.h"

#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>
#include <cmath>

namespace tanhgram {

Timeline::Timeline(Document& document, Playback& playback, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), playback_(playback), hand_(document) {
    setLayoutDirection(Qt::LeftToRight); // as on the axis of a learning curve
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline of the training"));
    setToolTip(tr("Drag through every update of the training. Arrow keys: one update; Page Up and Page Down: "
                  "one epoch; Home and End."));
    installEventFilter(new WheelNeedsFocus(this));
    hand_.hold(*this);
    connect(this, &QSlider::sliderPressed, &playback_, &Playback::pause);
    connect(this, &QSlider::valueChanged, &playback_, [this](int update) {
        playback_.pause();
        playback_.seek(static_cast<std::size_t>(update), hand_.drag(*this));
    });
    connect(&playback_, &Playback::changed, this, &Timeline::showPlayback);
    showPlayback();
}

void Timeline::showPlayback() {
    const auto run = playback_.run();
    const QSignalBlocker quiet(this);
    setEnabled(run != nullptr);
    // Without a run the handle stands at the beginning of the way that is still to go.
    setRange(0, run ? static_cast<int>(run->updates()) : 1);
    setPageStep(run ? static_cast<int>(std::max<std::size_t>(1, run->updatesPerEpoch)) : 1);
    setValue(static_cast<int>(playback_.update()));
}

void Timeline::mousePressEvent(QMouseEvent* event) {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    if (event->button() != Qt::LeftButton || handle.contains(event->position().toPoint()))
        return QSlider::mousePressEvent(event);
    setSliderDown(true);
    const double from = handle.width() / 2.0, room = width() - handle.width();
    const double share = std::clamp((event->position().x() - from) / std::max(1.0, room), 0.0, 1.0);
    setValue(static_cast<int>(std::lround(share * maximum())));
    // Now the handle is under the pointer, and can be dragged on from here.
    QSlider::mousePressEvent(event);
}

} // namespace tanhgram

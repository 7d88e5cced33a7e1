// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/morph/stage_slider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>
#include <cstdlib>

namespace tanhgram {

namespace {

constexpr int gapBetweenNames = 8;

} // namespace

StageSlider::StageSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setLayoutDirection(Qt::LeftToRight); // as on the axis of a chart
    setSingleStep(stepsPerStage / 20);
    setPageStep(stepsPerStage);
    setTickInterval(stepsPerStage);
    setTickPosition(QSlider::TicksBelow);
}

void StageSlider::setStops(const QStringList& names, const QStringList& shortNames) {
    setMaximum(static_cast<int>(names.size() - 1) * stepsPerStage);
    if (names == names_ && shortNames == shortNames_)
        return;
    names_ = names;
    shortNames_ = shortNames;
    update();
}

int StageSlider::grooveHeight() const {
    return height() - fontMetrics().height();
}

QSize StageSlider::sizeHint() const {
    return QSlider::sizeHint() + QSize(0, fontMetrics().height());
}

// The style draws the slider above its names.
void StageSlider::initStyleOption(QStyleOptionSlider* option) const {
    QSlider::initStyleOption(option);
    option->rect.setBottom(option->rect.bottom() - fontMetrics().height());
}

int StageSlider::placeOf(int stop) const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.sliderPosition = stop * stepsPerStage;
    return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this).center().x();
}

int StageSlider::stopAt(int x) const {
    int nearest = 0;
    for (int stop = 1; stop < names_.size(); ++stop)
        if (std::abs(placeOf(stop) - x) < std::abs(placeOf(nearest) - x))
            nearest = stop;
    return nearest;
}

void StageSlider::paintEvent(QPaintEvent* event) {
    QSlider::paintEvent(event);
    if (names_.size() < 2)
        return;
    const int room = std::abs(placeOf(1) - placeOf(0)) - gapBetweenNames;
    const bool fit = std::all_of(names_.begin(), names_.end(), [&](const QString& each) {
        return fontMetrics().horizontalAdvance(each) <= room;
    });
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    for (int stop = 0; stop < names_.size(); ++stop) {
        const QString& name = fit ? names_[stop] : shortNames_[stop];
        QFont font = painter.font();
        font.setBold(value() == stop * stepsPerStage);
        painter.setFont(font);
        const int width = painter.fontMetrics().horizontalAdvance(name) + 2;
        const int left = std::clamp(placeOf(stop) - width / 2, 0, std::max(0, this->width() - width));
        painter.drawText(QRect(left, grooveHeight(), width, height() - grooveHeight()), Qt::AlignCenter,
                         name);
    }
}

void StageSlider::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageUp)
        setValue((value() / stepsPerStage + 1) * stepsPerStage);
    else if (event->key() == Qt::Key_PageDown)
        setValue(((value() + stepsPerStage - 1) / stepsPerStage - 1) * stepsPerStage);
    else
        QSlider::keyPressEvent(event);
}

void StageSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && event->position().y() > grooveHeight())
        setValue(stopAt(qRound(event->position().x())) * stepsPerStage);
    else
        QSlider::mousePressEvent(event);
}

} // namespace tanhgram

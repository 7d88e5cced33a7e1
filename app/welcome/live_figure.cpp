// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcome/live_figure.h"

#include "app/charts/marks_painter.h"
#include "core/geometry/morph.h"

#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tanhgram {

namespace {

constexpr int frameTime = 40;    // milliseconds
constexpr int framesOfWay = 150; // there or back
constexpr int framesOfRest = 40;
constexpr double degreesPerFrame = 0.4;
constexpr qreal corner = 6;
constexpr qreal margin = 6;

// How much of the way is behind the plane: there, a rest, back, a rest.
double shareAt(int frame) {
    const int round = 2 * (framesOfWay + framesOfRest);
    const int at = frame % round;
    const int half = at % (round / 2);
    const double way = std::min(1.0, static_cast<double>(half) / framesOfWay);
    const double eased = (1 - std::cos(way * std::numbers::pi)) / 2;
    return at < round / 2 ? eased : 1 - eased;
}

} // namespace

LiveFigure::LiveFigure(const std::string& figure, const Snapshot& state, QWidget* parent)
    : QWidget(parent), kind_(*figureNamed(figure)), state_(state) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(120);
}

QSize LiveFigure::sizeHint() const {
    return {320, 210};
}

void LiveFigure::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void LiveFigure::setMotion(bool moves) {
    moves_ = moves;
    startOrStop();
}

void LiveFigure::startOrStop() {
    if (moves_ && isVisible())
        timer_.start(frameTime, this);
    else
        timer_.stop();
    update();
}

void LiveFigure::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    startOrStop();
}

void LiveFigure::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    timer_.stop();
}

void LiveFigure::timerEvent(QTimerEvent* event) {
    if (event->timerId() != timer_.timerId())
        return QWidget::timerEvent(event);
    ++frame_;
    update();
}

Figure LiveFigure::drawn() const {
    Snapshot now = state_;
    now.look.turn += degreesPerFrame * frame_;
    if (moves_)
        now.look.morph = shareAt(frame_) * morphLength(now.network);
    const Canvas canvas{width() - 2 * margin, height() - 2 * margin};
    Figure figure = kind_.draw(now, canvas);
    std::erase_if(figure.marks, [](const Mark& mark) { return std::holds_alternative<Label>(mark); });
    return figure;
}

void LiveFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.plotBackground);
    painter.drawRoundedRect(rect(), corner, corner);
    const QRectF plot = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    paintMarks(painter, drawn(), plot, theme_);
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_hand.h"

#include "app/charts/figure_view.h"
#include "app/panels/grips/grip_keys.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

constexpr double degreesPerPixel = 0.5;
constexpr double degreesPerKey = 5;

double rounded(double coordinate) {
    return std::round(coordinate * 100) / 100;
}

} // namespace

FigureHand::FigureHand(FigureView& view, Viewpoint& viewpoint, QObject* parent)
    : QObject(parent), view_(view), viewpoint_(viewpoint) {
    view_.installEventFilter(this);
    view_.viewport()->installEventFilter(this);
}

bool FigureHand::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return watched == view_.viewport() && press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return watched == view_.viewport() && drag(*static_cast<QMouseEvent*>(event));
    case QEvent::KeyPress:
        return watched == &view_ && key(*static_cast<QKeyEvent*>(event));
    default:
        return false;
    }
}

bool FigureHand::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton)
        return false;
    last_ = event.position();
    if (view_.figure().dragging == Dragging::Probe)
        moveProbe(last_);
    return view_.figure().dragging == Dragging::Probe;
}

bool FigureHand::drag(const QMouseEvent& event) {
    if (!(event.buttons() & Qt::LeftButton) || view_.figure().dragging == Dragging::None)
        return false;
    const QPointF way = event.position() - last_;
    last_ = event.position();
    if (view_.figure().dragging == Dragging::Turn)
        turn(-degreesPerPixel * way.x(), degreesPerPixel * way.y());
    else
        moveProbe(last_);
    return true;
}

bool FigureHand::key(const QKeyEvent& event) {
    if (event.modifiers().testFlag(Qt::AltModifier)) // then an arrow goes to another step
        return false;
    if (view_.figure().dragging == Dragging::Probe)
        return moveProbe(event);
    if (view_.figure().dragging != Dragging::Turn)
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
        turn(degreesPerKey, 0);
        return true;
    case Qt::Key_Right:
        turn(-degreesPerKey, 0);
        return true;
    case Qt::Key_Up:
        turn(0, -degreesPerKey);
        return true;
    case Qt::Key_Down:
        turn(0, degreesPerKey);
        return true;
    default:
        return false;
    }
}

void FigureHand::turn(double degrees, double tilt) {
    Look look = viewpoint_.look();
    look.turn = std::fmod(look.turn + degrees + 360, 360);
    look.tilt = std::clamp(look.tilt + tilt, 0.0, 90.0);
    viewpoint_.setLook(look);
}

void FigureHand::moveProbe(QPointF pixel) {
    const Vertex at = view_.dataAt(pixel);
    const Axis &x = view_.figure().x, &y = view_.figure().y;
    if (at.x() >= x.low && at.x() <= x.high && at.y() >= y.low && at.y() <= y.high)
        follow(at);
}

// The first key puts the point into the middle of the figure.
bool FigureHand::moveProbe(const QKeyEvent& event) {
    const auto way = wayOf(event);
    if (!way)
        return false;
    const Axis &x = view_.figure().x, &y = view_.figure().y;
    const auto now = viewpoint_.look().probe;
    const Vertex to = now ? *now + *way : Vertex((x.low + x.high) / 2, (y.low + y.high) / 2);
    follow({std::clamp(to.x(), x.low, x.high), std::clamp(to.y(), y.low, y.high)});
    return true;
}

void FigureHand::follow(const Vertex& point) {
    Look look = viewpoint_.look();
    look.probe = Vertex(rounded(point.x()), rounded(point.y()));
    viewpoint_.setLook(look);
}

} // namespace tanhgram

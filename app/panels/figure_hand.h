// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/viewpoint.h"
#include "core/geometry/path.h"

#include <QObject>
#include <QPointF>

class QKeyEvent;
class QMouseEvent;

namespace tanhgram {

class FigureView;

/// The hand on a figure: dragging, or the arrow keys, turn and tilt a surface, and move the point that is
/// followed in a figure of the input plane.
class FigureHand : public QObject {
    Q_OBJECT

public:
    FigureHand(FigureView& view, Viewpoint& viewpoint, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QMouseEvent& event);
    bool drag(const QMouseEvent& event);
    bool key(const QKeyEvent& event);
    void turn(double degrees, double tilt);
    void moveProbe(QPointF pixel);
    bool moveProbe(const QKeyEvent& event);
    void follow(const Vertex& point);

    FigureView& view_;
    Viewpoint& viewpoint_;
    QPointF last_;
};

} // namespace tanhgram

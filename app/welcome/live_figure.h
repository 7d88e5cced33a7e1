// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "core/figure/catalogue.h"
#include "core/figure/snapshot.h"

#include <QBasicTimer>
#include <QWidget>

namespace tanhgram {

/// A small figure without axes or words that moves by itself while it is seen: the plane goes its way through
/// the network and back, a surface turns. Without motion it shows the end of the way.
class LiveFigure : public QWidget {
    Q_OBJECT

public:
    /// The figure of that name in the catalogue, of that state.
    LiveFigure(const std::string& figure, const Snapshot& state, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setMotion(bool moves);

    /// Whether it is moving now.
    bool isMoving() const { return timer_.isActive(); }

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void startOrStop();
    Figure drawn() const;

    const FigureKind& kind_;
    Snapshot state_;
    Theme theme_ = lightTheme();
    QBasicTimer timer_;
    bool moves_ = true;
    int frame_ = 0;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>
#include <QStringList>

namespace tanhgram {

/// A slider along stages, with the name of each below its stop. Arrow keys move a little, Page Up and Page
/// Down go to the next stop and to the one before; a click on a name goes there.
class StageSlider : public QSlider {
    Q_OBJECT

public:
    explicit StageSlider(QWidget* parent = nullptr);

    /// How many values lie between two stops.
    static constexpr int stepsPerStage = 100;

    /// Names the stops, the first at value 0. If there is no room for all names, the short ones are shown.
    void setStops(const QStringList& names, const QStringList& shortNames);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void initStyleOption(QStyleOptionSlider* option) const override;

private:
    int placeOf(int stop) const;
    int grooveHeight() const;
    int stopAt(int x) const;

    QStringList names_;
    QStringList shortNames_;
};

} // namespace tanhgram

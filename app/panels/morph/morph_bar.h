// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/viewpoint.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

class QLabel;
class QToolButton;

namespace tanhgram {

class StageSlider;

/// Carries the plane from the input through W, then b, then the activation of every layer: played, or
/// dragged by hand. Ticks name the stages.
class MorphBar : public QWidget {
    Q_OBJECT

public:
    MorphBar(Document& document, Viewpoint& viewpoint, QWidget* parent = nullptr);

    /// Plays from here to the end, or from the beginning if this is the end; or pauses.
    void toggle();
    bool isPlaying() const;

    /// Whether playing steps from stage to stage instead of moving between them.
    void setMotionReduced(bool isReduced);

signals:
    /// The plane as it is now is to stay beside the moving one.
    void freezeRequested();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void put(double position);
    void step();
    void stop();
    void showState();

    Document& document_;
    Viewpoint& viewpoint_;
    QVariantAnimation player_;
    QTimer stepper_; ///< plays when motion is reduced
    bool isMotionReduced_ = false;
    QToolButton* button_;
    StageSlider* slider_;
    QLabel* label_;
    QToolButton* freeze_;
};

} // namespace tanhgram

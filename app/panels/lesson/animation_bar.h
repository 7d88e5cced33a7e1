// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "lessons/lesson.h"

#include <QVariantAnimation>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace tanhgram {

/// Sweeps one value from one number to another while the student watches; it can be dragged too.
class AnimationBar : public QWidget {
    Q_OBJECT

public:
    explicit AnimationBar(Document& document, QWidget* parent = nullptr);

    /// Offers this animation, or hides the bar.
    void offer(const std::optional<Animation>& animation);

    void toggle();

signals:
    /// The sweep is over: it has reached its end, or the student has taken it in hand.
    void ended();

protected:
    /// What is not seen does not go on moving: another experiment may be open by now.
    void hideEvent(QHideEvent* event) override;

private:
    QString name() const; ///< of what is swept
    void put(double value);
    void showState();

    Document& document_;
    Animation animation_;
    QVariantAnimation player_;
    QToolButton* button_;
    QSlider* slider_;
    QLabel* label_;
    Gesture gesture_ = 0;
};

} // namespace tanhgram

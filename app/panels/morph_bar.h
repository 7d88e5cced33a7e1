// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/viewpoint.h"

#include <QVariantAnimation>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace tanhgram {

/// Carries the plane from the input through W, then b, then the activation of every layer: played, or
/// dragged by hand.
class MorphBar : public QWidget {
    Q_OBJECT

public:
    MorphBar(Document& document, Viewpoint& viewpoint, QWidget* parent = nullptr);

    void toggle();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void put(double position);
    void showState();

    Document& document_;
    Viewpoint& viewpoint_;
    QVariantAnimation player_;
    QToolButton* button_;
    QSlider* slider_;
    QLabel* label_;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/playback.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace tanhgram {

/// The buttons that move along the timeline, and how fast playing goes.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(Playback& playback, QWidget* parent = nullptr);

    /// The button that trains, plays and pauses.
    QToolButton* trainButton() const { return train_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(QHBoxLayout& layout, const QString& text, const QString& toolTip);
    QComboBox* speedChoice();
    void showPlayback();
    void drawIcons();

    Playback& playback_;
    QToolButton* toStart_;
    QToolButton* train_;
    QToolButton* update_;
    QToolButton* epoch_;
    QToolButton* toEnd_;
};

} // namespace tanhgram

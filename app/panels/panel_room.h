// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tanhgram {

/// The room of a panel below the figures: as high as the panel, and scrolled sideways where larger letters
/// make the panel wider than the smallest window.
class PanelRoom : public QScrollArea {
    Q_OBJECT

public:
    explicit PanelRoom(QWidget* panel, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int barHeight() const;
    int heightHere() const;
};

} // namespace tanhgram

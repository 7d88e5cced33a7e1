// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tanhgram {

/// A page that scrolls up and down and never sideways: the pane around it is kept as wide as the page's
/// buttons and fields need, whatever the language and the size of the letters, up to half of the window.
class PageScroll : public QScrollArea {
public:
    explicit PageScroll(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tanhgram

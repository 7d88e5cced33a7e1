// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/viewpoint.h"
#include "core/figure/grip.h"

#include <QFrame>

namespace tanhgram {

/// A small card with the numbers that a grip moves, to type them. Enter puts them in and closes it, Escape
/// closes it and leaves what was not put in; it goes when the pointer is pressed elsewhere.
class GripCard : public QFrame {
    Q_OBJECT

public:
    GripCard(Document& document, Viewpoint& viewpoint, const Grip& grip, QWidget* parent = nullptr);

    /// Opens the card at a place of the screen. The first number is ready to be overwritten: by `begun`, if
    /// that is not empty.
    void openAt(QPoint place, const QString& begun);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/look.h"

#include <QObject>

namespace tanhgram {

/// How the student looks at the network now. Kept apart from the document: turning a surface or following
/// a point is not a change that could be undone or saved.
class Viewpoint : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const Look& look() const { return look_; }

    /// Looks in another way; nothing happens if it is the same.
    void setLook(const Look& look);

    /// Shows these weights and biases (dotted keys) stronger, and no others.
    void emphasise(const std::set<std::string>& keys);

    /// Whether a question is open, whose answer no figure is to tell.
    void setAsked(bool asked);

    /// Looks at the whole network again: every node on, all of them added up.
    void showWhole();

    /// Whether nothing is to move by itself that need not: what would be played is shown at its end.
    bool isStill() const { return still_; }
    void setStill(bool still);

signals:
    void changed();
    void stillChanged(bool still);

private:
    Look look_;
    bool still_ = false;
};

} // namespace tanhgram

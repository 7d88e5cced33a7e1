// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/viewpoint.h"

#include <QObject>

namespace tanhgram {

/// Makes the weights and biases that a control shows the look's emphasis, while the pointer or the keyboard's
/// focus is on it or on one of its parts.
class Attention : public QObject {
    Q_OBJECT

public:
    /// `keys` are dotted keys. Belongs to `control`, whose parts are complete.
    Attention(QWidget& control, Viewpoint& viewpoint, std::set<std::string> keys);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void turn(bool& what, bool on);

    Viewpoint& viewpoint_;
    std::set<std::string> keys_;
    bool hovered_ = false;
    bool focused_ = false;
};

} // namespace tanhgram

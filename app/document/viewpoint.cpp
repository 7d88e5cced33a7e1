// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/viewpoint.h"

namespace tanhgram {

void Viewpoint::setLook(const Look& look) {
    if (look == look_)
        return;
    look_ = look;
    emit changed();
}

void Viewpoint::emphasise(const std::set<std::string>& keys) {
    Look look = look_;
    look.emphasis = keys;
    setLook(look);
}

void Viewpoint::setAsked(bool asked) {
    Look look = look_;
    look.isAsked = asked;
    setLook(look);
}

void Viewpoint::setStill(bool still) {
    if (still == still_)
        return;
    still_ = still;
    emit stillChanged(still);
}

void Viewpoint::showWhole() {
    Look look = look_;
    look.off.clear();
    look.shownUnits.reset();
    setLook(look);
}

} // namespace tanhgram

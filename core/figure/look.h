// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/ranges.h"

#include <optional>
#include <set>
#include <string>

namespace tanhgram {

/// What stays where it is in the hidden space while the hand drags something there.
struct Held {
    Box range;                  ///< the visible range: it neither grows nor shrinks
    std::optional<Vertex> foot; ///< of the decision line's normal
    double unit = 1;            ///< how long a normal of length 1 is drawn
    Box content;                ///< what of the range has to be shown in a figure of another shape, too

    bool operator==(const Held&) const = default;
};

/// How the student looks at a network. Nothing of it changes the network.
struct Look {
    bool logScale = false;       ///< of the loss
    double turn = 35;            ///< of surfaces, in degrees around the vertical axis
    double tilt = 30;            ///< of surfaces, in degrees above the horizon
    std::optional<Vertex> probe; ///< the input whose way through the network is followed
    std::set<int> off;           ///< units of the last hidden layer that are switched off, from 0
    std::optional<Box> atLeast;  ///< a range that figures of equal kind share, so that they can be compared
    std::optional<Interval> valuesAtLeast; ///< likewise what their colours and heights stand for
    std::optional<int> shownUnits; ///< a running sum stops after so many units; nothing: all, and the bias

    /// The weights and biases that the hand or the keyboard is at, by their dotted keys
    /// ("hidden.0.weights.1.0", "output.bias", see parameterAt; never by short names): whatever shows them
    /// shows them stronger.
    std::set<std::string> emphasis;

    std::optional<Held> held; ///< nothing: no hand is dragging in the hidden space

    bool isAsked = false; ///< a question is open: nothing says yet whether a line could separate the classes

    std::optional<double> morph; ///< how far the plane has come, in moves; nothing: all the way

    bool operator==(const Look&) const = default;
};

/// The look without what the hand is at: as files and paper show it.
Look withoutHand(Look look);

/// Grows a figure's range to the one it shares with others, if there is one.
void includeShared(Box& range, const Look& look);
void includeShared(Interval& values, const Look& look);

} // namespace tanhgram

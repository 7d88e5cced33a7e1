// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/words.h"

#include <cmath>

namespace tanhgram {

namespace {

std::string angle(double degrees) {
    return inWords(std::round(degrees * 10) / 10, 4) + "°";
}

std::string turning(double degrees) {
    if (std::abs(degrees) < 0.05)
        return "";
    if (std::abs(std::abs(degrees) - 180) < 0.05)
        return "turns by 180°";
    return "turns by " + angle(std::abs(degrees)) + (degrees > 0 ? " anticlockwise" : " clockwise");
}

std::string mirroring(double turn) {
    return "mirrors at the line in direction " + angle(turn / 2);
}

std::string alsoScaling(double factor) {
    return std::abs(factor - 1) < 5e-4 ? "" : " and scales by " + inWords(factor);
}

std::string stretching(const LinearMove& move) {
    return "stretches by " + inWords(move.stretch) + " in direction " + angle(move.stretchDirection) +
           " and by " + inWords(move.squeeze) + " across it";
}

std::string general(const LinearMove& move) {
    const std::string last = move.mirrors() ? mirroring(move.turn) : turning(move.turn);
    return stretching(move) + (last.empty() ? "" : ", then " + last);
}

std::string plain(const LinearMove& move) {
    switch (move.name) {
    case MoveName::Identity:
        return "leaves every point where it is";
    case MoveName::Collapse:
        return "puts every point on the origin";
    case MoveName::Projection:
        return "presses the plane onto one line, in direction " + angle(move.lineDirection);
    case MoveName::Turn:
        return turning(move.turn) + alsoScaling(move.stretch);
    case MoveName::Mirror:
        return mirroring(move.turn) + alsoScaling(move.stretch);
    case MoveName::Shear:
        return "shears the plane: lines of the grid slide along each other";
    case MoveName::Scaling:
        if (std::abs(move.stretch - move.squeeze) < 5e-4 * move.stretch)
            return "scales by " + inWords(move.stretch);
        [[fallthrough]];
    case MoveName::General:
        return general(move);
    }
    return "";
}

} // namespace

std::string inWords(const LinearMove& move) {
    const bool measured = move.name != MoveName::Identity && move.name != MoveName::Collapse;
    return plain(move) + (measured ? " (determinant " + inWords(move.determinant) + ")" : "");
}

} // namespace tanhgram

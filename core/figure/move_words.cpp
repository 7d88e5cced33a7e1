// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/words.h"

#include <cmath>

namespace tanhgram {

namespace {

Text angle(double degrees) {
    return notation("%1°")(inWords(std::round(degrees * 10) / 10, 4));
}

bool isNone(double degrees) {
    return std::abs(degrees) < 0.05;
}

bool isHalf(double degrees) {
    return isNone(std::abs(degrees) - 180);
}

bool isNoScaling(double factor) {
    return std::abs(factor - 1) < 5e-4;
}

Text turning(const LinearMove& move, const Text& map) {
    const Text by = angle(std::abs(move.turn)), determinant = inWords(move.determinant);
    if (isNoScaling(move.stretch)) {
        if (isHalf(move.turn))
            return phrase("Figure", "%1 turns by 180° (determinant %2).")(map, determinant);
        if (move.turn > 0)
            return phrase("Figure", "%1 turns by %2 anticlockwise (determinant %3).")(map, by, determinant);
        return phrase("Figure", "%1 turns by %2 clockwise (determinant %3).")(map, by, determinant);
    }
    const Text scale = inWords(move.stretch);
    if (isHalf(move.turn))
        return phrase("Figure", "%1 turns by 180° and scales by %2 (determinant %3).")(map, scale,
                                                                                       determinant);
    if (move.turn > 0)
        return phrase("Figure", "%1 turns by %2 anticlockwise and scales by %3 (determinant %4).")(
            map, by, scale, determinant);
    return phrase("Figure", "%1 turns by %2 clockwise and scales by %3 (determinant %4).")(map, by, scale,
                                                                                           determinant);
}

Text mirroring(const LinearMove& move, const Text& map) {
    const Text line = angle(move.turn / 2), determinant = inWords(move.determinant);
    if (isNoScaling(move.stretch))
        return phrase("Figure", "%1 mirrors at the line in direction %2 (determinant %3).")(map, line,
                                                                                            determinant);
    return phrase("Figure", "%1 mirrors at the line in direction %2 and scales by %3 (determinant %4).")(
        map, line, inWords(move.stretch), determinant);
}

Text shearing(const LinearMove& move, const Text& map) {
    const bool isAlongFirst = std::abs(move.slide.x()) >= std::abs(move.slide.y());
    const Text slide = inWords(isAlongFirst ? move.slide.x() : move.slide.y());
    const Text determinant = inWords(move.determinant);
    if (isNoScaling(move.scale)) {
        if (isAlongFirst)
            return phrase("Figure",
                          "%1 shears the plane: every point slides along the first axis by %2 times its "
                          "second coordinate (determinant %3).")(map, slide, determinant);
        return phrase("Figure",
                      "%1 shears the plane: every point slides along the second axis by %2 times its "
                      "first coordinate (determinant %3).")(map, slide, determinant);
    }
    const Text scale = inWords(move.scale);
    if (isAlongFirst)
        return phrase("Figure",
                      "%1 scales the plane by %2 and shears it: every point slides along the first axis by "
                      "%3 times its second coordinate (determinant %4).")(map, scale, slide, determinant);
    return phrase("Figure",
                  "%1 scales the plane by %2 and shears it: every point slides along the second "
                  "axis by %3 times its first coordinate (determinant %4).")(map, scale, slide, determinant);
}

Text general(const LinearMove& move, const Text& map) {
    const Text stretch = inWords(move.stretch), squeeze = inWords(move.squeeze);
    const Text direction = angle(move.stretchDirection), determinant = inWords(move.determinant);
    if (move.mirrors())
        return phrase("Figure", "%1 stretches by %2 in direction %3 and by %4 across it, then mirrors at the "
                                "line in direction %5 (determinant %6).")(map, stretch, direction, squeeze,
                                                                          angle(move.turn / 2), determinant);
    if (isNone(move.turn))
        return phrase("Figure", "%1 stretches by %2 in direction %3 and by %4 across it (determinant %5).")(
            map, stretch, direction, squeeze, determinant);
    if (isHalf(move.turn))
        return phrase("Figure", "%1 stretches by %2 in direction %3 and by %4 across it, then turns by 180° "
                                "(determinant %5).")(map, stretch, direction, squeeze, determinant);
    const Text by = angle(std::abs(move.turn));
    if (move.turn > 0)
        return phrase("Figure",
                      "%1 stretches by %2 in direction %3 and by %4 across it, then turns by %5 "
                      "anticlockwise (determinant %6).")(map, stretch, direction, squeeze, by, determinant);
    return phrase("Figure", "%1 stretches by %2 in direction %3 and by %4 across it, then turns by %5 "
                            "clockwise (determinant %6).")(map, stretch, direction, squeeze, by, determinant);
}

} // namespace

Text inWords(const LinearMove& move, const Text& map) {
    const Text determinant = inWords(move.determinant);
    switch (move.name) {
    case MoveName::Identity:
        return phrase("Figure", "%1 leaves every point where it is.")(map);
    case MoveName::Collapse:
        return phrase("Figure", "%1 puts every point on the origin.")(map);
    case MoveName::Projection:
        return phrase("Figure", "%1 presses the plane onto one line, in direction %2 (determinant %3).")(
            map, angle(move.lineDirection), determinant);
    case MoveName::Turn:
        return turning(move, map);
    case MoveName::Mirror:
        return mirroring(move, map);
    case MoveName::Shear:
        return shearing(move, map);
    case MoveName::Scaling:
        if (std::abs(move.stretch - move.squeeze) < 5e-4 * move.stretch)
            return phrase("Figure", "%1 scales by %2 (determinant %3).")(map, inWords(move.stretch),
                                                                         determinant);
        [[fallthrough]];
    case MoveName::General:
        return general(move, map);
    }
    return {};
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/timeline_place.h"

#include "core/training/parameters.h"

#include <algorithm>

namespace tanhgram {

namespace {

bool sameUnits(const Network& a, const Network& b) {
    return std::ranges::equal(a.hidden, b.hidden, {}, &DenseLayer::units, &DenseLayer::units);
}

} // namespace

bool TimelinePlace::operator==(const TimelinePlace& other) const {
    return update == other.update && (start == other.start || *start == *other.start);
}

std::optional<TimelinePlace> placeAfter(const std::optional<TimelinePlace>& place, const Experiment& before,
                                        const Experiment& after, bool byHand) {
    if (!place || !sameUnits(before.network, after.network))
        return std::nullopt;
    if (parametersOf(before.network) == parametersOf(after.network))
        return place;
    if (byHand && place->update == 0 && after.training.initial == InitialWeights::Given)
        return TimelinePlace{std::make_shared<const Network>(after.network), 0};
    return std::nullopt;
}

} // namespace tanhgram

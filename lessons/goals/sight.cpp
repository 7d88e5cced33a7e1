// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/goals/sight.h"

#include "core/figure/words.h"
#include "lessons/tr.h"
#include "lessons/words/localized.h"

#include <algorithm>
#include <limits>

namespace tanhgram {

const std::optional<Separability>& Sight::separability() const {
    if (separability_)
        return *separability_;
    separability_.emplace();
    const std::vector<int>& labels = snapshot_.data->labels;
    if (snapshot_.network.lastUnits() == 2)
        *separability_ = tanhgram::separability(ofClass(snapshot_.forward.hidden(), labels, 0),
                                                ofClass(snapshot_.forward.hidden(), labels, 1));
    return *separability_;
}

// distance = logit / |w|, with the sign turned for class 0, so that positive means "on its side".
std::optional<double> Sight::margin() const {
    const double length = snapshot_.network.output.weights.norm();
    if (length == 0 || snapshot_.data->labels.empty())
        return std::nullopt;
    double margin = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < snapshot_.data->labels.size(); ++i) {
        const double logit = snapshot_.forward.logits[static_cast<Eigen::Index>(i)];
        margin = std::min(margin, (snapshot_.data->labels[i] == 1 ? logit : -logit) / length);
    }
    return margin;
}

QStringList lineStatus(const Sight& sight) {
    const auto& possible = sight.separability();
    const auto margin = sight.margin();
    QStringList said;
    if (margin && *margin > 0) {
        said << tr("Separated: every point is on its side, the nearest %1 away from your line.")
                    .arg(localized(inWords(*margin)));
        if (possible && possible->line)
            said << tr("The widest possible margin here is %1.").arg(localized(inWords(possible->margin)));
        return said;
    }
    said << tr("%1 of the points are on their side of your line.")
                .arg(localized(percent(sight.snapshot().accuracy)));
    if (possible && !possible->separable)
        said << tr("No straight line can separate them here: the convex hulls of the two colours overlap.");
    else if (possible)
        said << tr("A straight line can separate them: the best one keeps %1 away from every point.")
                    .arg(localized(inWords(possible->margin)));
    return said;
}

} // namespace tanhgram

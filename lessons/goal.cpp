// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/goal.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace tanhgram {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Goal", text);
}

std::optional<Separability> separabilityOf(const Snapshot& snapshot) {
    if (snapshot.network.lastUnits() != 2)
        return std::nullopt;
    const std::vector<int>& labels = snapshot.data->labels;
    return separability(ofClass(snapshot.forward.hidden(), labels, 0),
                        ofClass(snapshot.forward.hidden(), labels, 1));
}

// distance = logit / |w|, with the sign turned for class 0, so that positive means "on its side".
std::optional<double> marginOf(const Snapshot& snapshot) {
    const double length = snapshot.network.output.weights.norm();
    if (length == 0 || snapshot.data->labels.empty())
        return std::nullopt;
    double margin = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < snapshot.data->labels.size(); ++i) {
        const double logit = snapshot.forward.logits[static_cast<Eigen::Index>(i)];
        margin = std::min(margin, (snapshot.data->labels[i] == 1 ? logit : -logit) / length);
    }
    return margin;
}

QString number(double value) {
    return QLocale().toString(value, 'g', 3);
}

// Rounded down, so that "100 %" is only ever said of all points.
QString percent(double share) {
    return tr("%1 %").arg(QLocale().toString(static_cast<int>(share * 100)));
}

} // namespace

GoalStatus goalStatus(const Goal& goal, const Snapshot& snapshot) {
    GoalStatus status{true, snapshot.accuracy, separabilityOf(snapshot), marginOf(snapshot)};
    if (goal.accuracy)
        status.reached = status.reached && status.accuracy >= *goal.accuracy;
    if (goal.margin)
        status.reached = status.reached && status.margin && *status.margin >= *goal.margin;
    if (goal.separable)
        status.reached =
            status.reached && status.separability && status.separability->separable == *goal.separable;
    return status;
}

QString describe(const Goal& goal, const GoalStatus& status) {
    const auto& possible = status.separability;
    if (status.margin && *status.margin > 0 && (goal.accuracy || goal.margin)) {
        const QString done = tr("Separated: every point is on its side, the nearest %1 away from your line.")
                                 .arg(number(*status.margin));
        return possible && possible->line
                   ? done + ' ' + tr("The widest possible margin here is %1.").arg(number(possible->margin))
                   : done;
    }
    const QString now = tr("%1 of the points are on their side of your line.").arg(percent(status.accuracy));
    if (!possible)
        return now;
    if (!possible->separable)
        return now + ' ' +
               tr("No straight line can separate them here: the convex hulls of the two colours overlap.");
    return now + ' ' +
           tr("A straight line can separate them: the best one keeps %1 away from every point.")
               .arg(number(possible->margin));
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/grips/grip_words.h"

#include "core/experiment/parameter_key.h"
#include "core/figure/words.h"
#include "lessons/names.h"
#include "lessons/words/localized.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace tanhgram {

namespace {

// One context for all that is said of grips.
struct GripWords {
    Q_DECLARE_TR_FUNCTIONS(GripWords)
};

constexpr int digits = 4;

} // namespace

QString gripNames(const Network& network, const Grip& grip) {
    QStringList names;
    for (const std::string& key : grip.keys)
        names << displayName(network, key);
    return QLocale().createSeparatedList(names);
}

QString gripValues(const Network& network, const Grip& grip) {
    Network looked = network;
    std::vector<Text> values;
    for (const std::string& key : grip.keys)
        if (const double* value = parameterAt(looked, key))
            values.push_back(
                notation("%1 = %2")(displayName(network, key).toStdString(), inWords(*value, digits)));
    return localized(listedNumbers(values));
}

QString gripStep(const Network& network, const Grip& grip) {
    switch (grip.kind) {
    case GripKind::Column:
        return grip.column == 0 ? GripWords::tr("move the image of (1, 0)")
                                : GripWords::tr("move the image of (0, 1)");
    case GripKind::Origin:
        return GripWords::tr("move the image of the origin");
    case GripKind::Line:
        return GripWords::tr("shift the decision line");
    case GripKind::Normal:
        return GripWords::tr("turn the decision line");
    case GripKind::Weight:
    case GripKind::Bias:
        return GripWords::tr("change %1").arg(gripNames(network, grip));
    }
    return {};
}

QString gripHint(const Network& network, const Grip& grip) {
    const QString names = gripNames(network, grip);
    switch (grip.kind) {
    case GripKind::Column:
        return grip.column == 0
                   ? GripWords::tr("The image of (1, 0). Drag it to set the first column of W: %1.")
                         .arg(names)
                   : GripWords::tr("The image of (0, 1). Drag it to set the second column of W: %1.")
                         .arg(names);
    case GripKind::Origin:
        return GripWords::tr("The image of the origin. Drag it to set the biases: %1.").arg(names);
    case GripKind::Line:
        return GripWords::tr("The decision line. Drag it to shift it: it sets %1.").arg(names);
    case GripKind::Normal:
        return GripWords::tr("The normal of the decision line. Drag its tip to turn the line: it sets %1.")
            .arg(names);
    case GripKind::Weight:
        return GripWords::tr(
                   "The weight %1. Drag it up or down or turn the wheel to change it; click to type.")
            .arg(names);
    case GripKind::Bias:
        return GripWords::tr("The bias %1. Drag it up or down or turn the wheel to change it; click to type.")
            .arg(names);
    }
    return {};
}

} // namespace tanhgram

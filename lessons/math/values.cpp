// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/math/values.h"

#include "core/experiment/patch.h"
#include "core/figure/words.h"
#include "lessons/words/locale.h"
#include "lessons/words/localized.h"

#include <cmath>

namespace tanhgram {

namespace {

constexpr double largestPlain = 1e5;

bool isMeasure(const QString& name) {
    return name == QStringLiteral("loss") || name == QStringLiteral("accuracy");
}

QString inOneLine(QString text) {
    return text.replace(' ', QChar(0x202F));
}

} // namespace

QString liveNumber(double number) {
    if (std::isnan(number))
        return QStringLiteral("?");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    if (std::abs(number) >= largestPlain)
        return readable(number, 'e', 1);
    // Neither does -0.001 show a sign that its digits do not bear out.
    return readable(std::round(number * 100) / 100, 'f', 2);
}

ValueText valuesOf(const Experiment& experiment, std::optional<double> loss, std::optional<double> accuracy) {
    Experiment numbers; // without the data, which may be large
    numbers.network = experiment.network;
    numbers.training = experiment.training;
    return [numbers, loss, accuracy](const QString& name) -> std::optional<QString> {
        if (name == QStringLiteral("loss"))
            return loss ? std::optional(liveNumber(*loss)) : std::nullopt;
        if (name == QStringLiteral("accuracy"))
            return accuracy ? std::optional(inOneLine(localized(percent(*accuracy)))) : std::nullopt;
        const auto number = numberAt(numbers, name.toStdString());
        return number ? std::optional(liveNumber(*number)) : std::nullopt;
    };
}

std::vector<std::string> valueNames(const Experiment& experiment) {
    std::vector<std::string> names;
    if (hasShortNames(experiment.network))
        names = shortNames();
    for (const char* name : {"output.bias", "loss", "accuracy"})
        names.emplace_back(name);
    return names;
}

bool isValueName(const QString& name, const Experiment& experiment) {
    return isMeasure(name) || numberAt(experiment, name.toStdString()).has_value();
}

} // namespace tanhgram

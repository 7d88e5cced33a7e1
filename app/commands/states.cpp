// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/states.h"

#include "app/document/patch_words.h"
#include "core/experiment/patch.h"
#include "core/geometry/ranges.h"
#include "lessons/names.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

using States = std::vector<LabelledState>;

/// "KEY=REST", taken apart.
struct Varied {
    QString key;
    QString values;
};

std::optional<Varied> parseVaried(const QString& text) {
    const qsizetype equals = text.indexOf('=');
    if (equals < 1 || equals + 1 == text.size())
        return {};
    return Varied{text.left(equals), text.mid(equals + 1)};
}

/// The two numbers of "FROM..TO"; nothing if the text is not that.
std::optional<Interval> parseSpan(const QString& text) {
    const QStringList ends = text.split("..");
    bool fromIsNumber = false, toIsNumber = false;
    const Interval span{ends.value(0).toDouble(&fromIsNumber), ends.value(1).toDouble(&toIsNumber)};
    return ends.size() == 2 && fromIsNumber && toIsNumber ? std::optional(span) : std::nullopt;
}

std::optional<std::size_t> parseEpoch(const QString& text, int most) {
    bool isNumber = false;
    const int epoch = text.toInt(&isNumber);
    return isNumber && epoch >= 0 && epoch <= most ? std::optional(static_cast<std::size_t>(epoch))
                                                   : std::nullopt;
}

template <class T> Needed<T> noSuchEpoch(Console& console, const QString& text, int most) {
    return Needed<T>::missing(
        usageError(console, QString("'%1' is no epoch: give whole numbers from 0 to %2 (--set "
                                    "training.epochs=N trains for longer)")
                                .arg(text)
                                .arg(most)));
}

Needed<States> epochs(const Subject& subject, const QStringList& values, Console& console) {
    const Experiment& experiment = subject.experiment;
    const auto run = neededRun(experiment, subject.file, console);
    if (!run)
        return Needed<States>::missing(run.exitCode);
    const auto data = std::make_shared<const DataSet>(dataSet(experiment.data));
    States states;
    for (const QString& value : values) {
        const auto epoch = parseEpoch(value, experiment.training.epochs);
        if (!epoch)
            return noSuchEpoch<States>(console, value, experiment.training.epochs);
        states.push_back({phrase("Figure", "epoch %1")(value.toStdString()),
                          snapshotAt(*run, data, *epoch * (*run)->updatesPerEpoch)});
    }
    return states;
}

/// "tanh" says enough; a number does not. It has the digits after the point that `text` gives it.
Text labelOf(const Network& network, const QString& key, const QString& text) {
    const std::string written = (key + '=' + text).toStdString();
    const Assignment assignment =
        parseAssignment(written).value.value_or(Assignment{key.toStdString(), text.toStdString(), {}});
    const auto* number = std::get_if<double>(&assignment.value);
    if (number == nullptr)
        return valueInWords(assignment);
    constexpr int usualDigits = 6;
    const bool isPlain = !text.contains('e', Qt::CaseInsensitive);
    const Number shown = isPlain ? Number{*number, static_cast<int>(text.section('.', 1).size()), true}
                                 : Number{*number, usualDigits};
    return notation("%1 = %2")(displayName(network, assignment.key).toStdString(), shown);
}

/// What the states of a sheet or a film differ in, and the option that says so.
struct Variation {
    QString option;
    QString key;
    QStringList values;
};

Needed<States> patchedStates(const Subject& subject, const Variation& variation, Console& console) {
    States states;
    for (const QString& value : variation.values) {
        const Assignments setting{variation.option, {variation.key + '=' + value}};
        const auto changed = withSettings(subject.experiment, setting, console);
        if (!changed)
            return Needed<States>::missing(changed.exitCode);
        const auto state = presentState({subject.kind, *changed, subject.file}, console);
        if (!state)
            return Needed<States>::missing(state.exitCode);
        states.push_back({labelOf(changed->network, variation.key, value), *state});
    }
    return states;
}

Needed<States> statesOf(const Subject& subject, const Variation& variation, Console& console) {
    return variation.key == "epoch" ? epochs(subject, variation.values, console)
                                    : patchedStates(subject, variation, console);
}

} // namespace

Needed<Snapshot> presentState(const Subject& subject, Console& console) {
    if (!subject.kind.ofRun)
        return snapshotOf(subject.experiment);
    const auto run = neededRun(subject.experiment, subject.file, console);
    if (!run)
        return Needed<Snapshot>::missing(run.exitCode);
    return snapshotAt(*run, std::make_shared<const DataSet>(dataSet(subject.experiment.data)),
                      (*run)->updates());
}

Needed<States> listedStates(const Subject& subject, const QString& text, Console& console) {
    const auto varied = parseVaried(text);
    if (!varied)
        return Needed<States>::missing(
            usageError(console, "--strip wants KEY=VALUE,VALUE,... as in activation=linear,tanh"));
    const QStringList values = varied->values.split(',');
    const auto span =
        std::ranges::find_if(values, [](const QString& value) { return parseSpan(value).has_value(); });
    if (span != values.end())
        return Needed<States>::missing(
            usageError(console, QString("--strip takes a list, as in w21=-1,0,1 or epoch=1,10; '%1' is for "
                                        "--animate, which takes FROM..TO")
                                    .arg(*span)));
    return statesOf(subject, {"--strip", varied->key, values}, console);
}

Needed<States> sweptStates(const Subject& subject, const QString& text, int count, Console& console) {
    const auto varied = parseVaried(text);
    const auto span = varied ? parseSpan(varied->values) : std::nullopt;
    if (!span || count < 2)
        return Needed<States>::missing(
            usageError(console, "--animate wants KEY=FROM..TO as in w21=-1..1, and two frames at least"));
    QStringList values;
    for (int i = 0; i < count; ++i) {
        const double value = std::lerp(span->low, span->high, double(i) / (count - 1));
        values << (varied->key == "epoch" ? QString::number(std::lround(value))
                                          : QString::number(value, 'f', 3));
    }
    return statesOf(subject, {"--animate", varied->key, values}, console);
}

Needed<Snapshot> trainedState(const Subject& subject, const QString& epoch, Console& console) {
    const Experiment& experiment = subject.experiment;
    const auto number = parseEpoch(epoch, experiment.training.epochs);
    if (!number)
        return noSuchEpoch<Snapshot>(console, epoch, experiment.training.epochs);
    const auto run = neededRun(experiment, subject.file, console);
    if (!run)
        return Needed<Snapshot>::missing(run.exitCode);
    return snapshotAt(*run, std::make_shared<const DataSet>(dataSet(experiment.data)),
                      *number * (*run)->updatesPerEpoch);
}

} // namespace tanhgram

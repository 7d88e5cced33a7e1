// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/experiment_words.h"

#include "core/data/shape_words.h"
#include "core/experiment/training_keys.h"
#include "core/network/activation_words.h"
#include "core/training/parameters.h"
#include "lessons/names.h"
#include "lessons/words/localized.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace tanhgram {

namespace {

// As many digits as fields show.
QString number(double value) {
    return QLocale().toString(value, 'g', 5);
}

template <class Named> QString wordFor(Named which) {
    return localized(inWords(which));
}

struct ExperimentWords {
    Q_DECLARE_TR_FUNCTIONS(ExperimentWords)

public:
    static QString count(int points) { return tr("%n point(s)", nullptr, points); }

    QString operator()(Generator shape) const { return wordFor(shape); }
    QString operator()(const Sample& sample) const {
        return sample.noise == 0 ? tr("%1 without noise").arg(wordFor(sample.shape))
                                 : tr("%1 with noise %2").arg(wordFor(sample.shape), number(sample.noise));
    }
    QString operator()(const PointList& points) const { return count(static_cast<int>(points.all().size())); }
    QString operator()(const CsvData& csv) const {
        return tr("%1 from %2")
            .arg(count(static_cast<int>(csv.points.all().size())),
                 QFileInfo(QString::fromStdString(csv.path)).fileName());
    }

    static QString data(const DataSource& before, const DataSource& after) {
        const auto* was = std::get_if<Sample>(&before);
        const auto* is = std::get_if<Sample>(&after);
        if (was != nullptr && is != nullptr && was->shape == is->shape && was->noise == is->noise)
            return was->samples != is->samples ? tr("%1: %2").arg(wordFor(is->shape), count(is->samples))
                                               : tr("%1: another sample").arg(wordFor(is->shape));
        return dataWords(after);
    }

    static QString layers(const Network& before, const Network& after) {
        if (before.hidden.size() != after.hidden.size())
            return before.hidden.size() < after.hidden.size() ? tr("layer added") : tr("layer removed");
        for (std::size_t i = 0; i < after.hidden.size(); ++i) {
            const auto units = after.hidden[i].units();
            if (before.hidden[i].units() != units)
                return tr("layer %1: %2").arg(i + 1).arg(tr("%n unit(s)", nullptr, static_cast<int>(units)));
        }
        return {};
    }

    static QString activation(const Network& before, const Network& after) {
        std::vector<std::size_t> changed;
        bool alike = true;
        for (std::size_t i = 0; i < after.hidden.size(); ++i) {
            alike = alike && after.hidden[i].activation == after.hidden[0].activation;
            if (before.hidden[i].activation != after.hidden[i].activation)
                changed.push_back(i);
        }
        if (changed.empty())
            return {};
        const QString word = wordFor(after.hidden[changed.front()].activation);
        return alike && (changed.size() > 1 || after.hidden.size() == 1)
                   ? word
                   : tr("layer %1: %2").arg(changed.front() + 1).arg(word);
    }

    static QString training(const Training& before, const Training& after) {
        for (const TrainingKey& key : trainingKeys())
            if (key.get(before) != key.get(after))
                return tr("%1 to %2")
                    .arg(displayName("training." + std::string(key.name)), number(key.get(after)));
        if (before.initial == after.initial)
            return {};
        return after.initial == InitialWeights::Given ? tr("initial weights given")
                                                      : tr("initial weights drawn");
    }

    static QString weights(const Network& before, const Network& after) {
        const std::vector<double> was = parametersOf(before);
        const std::vector<double> is = parametersOf(after);
        const QStringList names = displayNames(after);
        QString one;
        for (std::size_t i = 0; i < is.size(); ++i)
            if (was[i] != is[i]) {
                if (!one.isEmpty())
                    return tr("new weights");
                one = tr("%1 to %2").arg(names[static_cast<qsizetype>(i)], number(is[i]));
            }
        return one;
    }
};

} // namespace

QString dataWords(const DataSource& source) {
    return std::visit(ExperimentWords{}, source);
}

QString changeWords(const Experiment& before, const Experiment& after) {
    if (before.data != after.data)
        return ExperimentWords::data(before.data, after.data);
    if (const QString layers = ExperimentWords::layers(before.network, after.network); !layers.isEmpty())
        return layers;
    if (const QString activation = ExperimentWords::activation(before.network, after.network);
        !activation.isEmpty())
        return activation;
    if (const QString training = ExperimentWords::training(before.training, after.training);
        !training.isEmpty())
        return training;
    return ExperimentWords::weights(before.network, after.network);
}

} // namespace tanhgram

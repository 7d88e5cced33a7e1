// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/lesson_words.h"

#include "core/data/generators.h"
#include "core/experiment/patch.h"
#include "core/experiment/sample_keys.h"
#include "core/experiment/training_keys.h"
#include "core/network/activation.h"
#include "lessons/reader/vocabulary.h"

namespace tanhgram {

namespace {

QString text(std::string_view word) {
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

QStringList list(const std::vector<std::string>& words) {
    QStringList texts;
    for (const std::string& word : words)
        texts << text(word);
    return texts;
}

QStringList trainingWords(const QString& prefix) {
    QStringList words;
    for (const TrainingKey& key : trainingKeys())
        words << prefix + text(key.name);
    return words << prefix + QStringLiteral("initial");
}

QStringList sampleWords(const QString& prefix) {
    QStringList words;
    for (const SampleKey& key : sampleKeys())
        words << prefix + text(key.name);
    return words;
}

// What a patch may name, in any network that a lesson is likely to have.
QStringList patchWords() {
    return parameterWords() +
           QStringList{"activation",      "data",           "hidden.0.activation", "hidden.0.weights",
                       "hidden.0.biases", "output.weights", "output.bias"} +
           sampleWords(QStringLiteral("data.")) + trainingWords(QStringLiteral("training."));
}

QStringList experimentWords(const QStringList& table) {
    const QString last = table.last();
    if (last == "hidden")
        return {"activation", "weights", "biases", "units"};
    if (last == "output")
        return {"weights", "bias"};
    if (last == "training")
        return trainingWords({});
    if (last == "data")
        return sampleWords({}) << QStringList{"name", "points", "csv"};
    return {"data", "hidden", "output", "training"};
}

QStringList activationWords() {
    QStringList words;
    for (const Activation each : allActivations)
        words << text(name(each));
    return words;
}

QStringList dataWords() {
    QStringList words;
    for (const Generator each : allGenerators)
        words << text(name(each));
    return words;
}

// The words that go between quotes.
QStringList quotedWords(const QStringList& table, const QString& key) {
    const QString last = key.section('.', -1);
    const QString owner = table.isEmpty() ? QString() : table.last();
    if (last == "activation")
        return activationWords();
    if (last == "data" || (last == "name" && (owner == "data" || key == "data.name")))
        return dataWords();
    if (last == "initial")
        return {"given", "glorot_normal"};
    if (key == "figures")
        return list(vocabulary::figures());
    if (key == "panel")
        return list(vocabulary::panels());
    if (owner == "question" && key == "kind")
        return list(vocabulary::questionKinds());
    if (owner == "animate" && key == "name")
        return parameterWords();
    return {};
}

} // namespace

QStringList parameterWords() {
    return list(shortNames());
}

QStringList tableWords(bool frontMatter) {
    if (frontMatter)
        return {"experiment", "experiment.data", "experiment.hidden", "experiment.output",
                "experiment.training"};
    QStringList tables{"set", "solution"};
    for (const std::string& key : vocabulary::step())
        if (!keyWords(false, {text(key)}).isEmpty() && !tables.contains(text(key)))
            tables << text(key);
    return tables << QStringLiteral("question.options");
}

QStringList keyWords(bool frontMatter, const QStringList& table) {
    if (frontMatter)
        return table.isEmpty() ? list(vocabulary::frontMatter()) : experimentWords(table);
    if (table.isEmpty())
        return list(vocabulary::step());
    const QString first = table.first();
    if (first == "set" || first == "solution")
        return patchWords();
    if (first == "animate")
        return list(vocabulary::animate());
    if (first == "goal")
        return list(vocabulary::goal());
    if (first == "question")
        return table.size() > 1 ? list(vocabulary::option()) : list(vocabulary::question());
    return {};
}

QStringList valueWords(const QStringList& table, const QString& key, bool quoted) {
    static const QStringList yesNo{"conceal", "several", "right", "separable"};
    if (!quoted && yesNo.contains(key))
        return {"true", "false"};
    QStringList words = quotedWords(table, key);
    if (!quoted)
        for (QString& word : words)
            word = '"' + word + '"';
    return words;
}

} // namespace tanhgram

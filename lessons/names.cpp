// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/names.h"

#include "core/experiment/parameter_key.h"
#include "core/figure/parameter_names.h"

#include <QCoreApplication>

namespace tanhgram {

namespace {

struct Name {
    const char* key;
    const char* name;
};

constexpr Name names[] = {
    {"activation", QT_TRANSLATE_NOOP("Names", "activation")},
    {"output.weights", QT_TRANSLATE_NOOP("Names", "weights of the output")},
    {"output.bias", QT_TRANSLATE_NOOP("Names", "bias of the output")},
    {"training.learning_rate", QT_TRANSLATE_NOOP("Names", "learning rate")},
    {"training.momentum", QT_TRANSLATE_NOOP("Names", "momentum")},
    {"training.batch_size", QT_TRANSLATE_NOOP("Names", "batch size")},
    {"training.epochs", QT_TRANSLATE_NOOP("Names", "epochs")},
    {"training.seed", QT_TRANSLATE_NOOP("Names", "seed")},
    {"training.initial", QT_TRANSLATE_NOOP("Names", "initial weights")},
    {"data", QT_TRANSLATE_NOOP("Names", "data")},
    {"data.name", QT_TRANSLATE_NOOP("Names", "data")},
    {"data.points", QT_TRANSLATE_NOOP("Names", "data")},
    {"data.samples", QT_TRANSLATE_NOOP("Names", "samples")},
    {"data.noise", QT_TRANSLATE_NOOP("Names", "noise")},
    {"data.seed", QT_TRANSLATE_NOOP("Names", "seed of the data")},
};

// What a layer has, by the last part of its key.
constexpr Name layerNames[] = {
    {"activation", QT_TRANSLATE_NOOP("Names", "activation of layer %1")},
    {"weights", QT_TRANSLATE_NOOP("Names", "weights of layer %1")},
    {"biases", QT_TRANSLATE_NOOP("Names", "biases of layer %1")},
};

// "w3.21" as "w₃.₂₁".
QString withSubscripts(const std::string& name) {
    QString result;
    for (const char sign : name)
        result += sign >= '0' && sign <= '9' ? QChar(0x2080 + (sign - '0')) : QChar(sign);
    return result;
}

// "activation of layer 2" for "hidden.1.activation"; empty if the key is no such one.
QString layerName(const std::string& key) {
    const auto parts = keyParts(key);
    const Eigen::Index layer =
        parts.size() == 3 && parts[0] == "hidden" ? indexIn(parts[1], maxHiddenLayers) : -1;
    for (const Name& each : layerNames)
        if (layer >= 0 && parts[2] == each.key)
            return QCoreApplication::translate("Names", each.name).arg(layer + 1);
    return {};
}

} // namespace

QString displayName(const std::string& key) {
    for (const Name& each : names)
        if (key == each.key)
            return QCoreApplication::translate("Names", each.name);
    if (const QString name = layerName(key); !name.isEmpty())
        return name;
    if (key.size() != 3 || (key[0] != 'w' && key[0] != 'b'))
        return QString::fromStdString(key);
    return withSubscripts(key);
}

QString displayName(const Network& network, const std::string& key) {
    const std::string name = parameterName(network, key);
    return name == key ? displayName(key) : withSubscripts(name);
}

QStringList displayNames(const Network& network) {
    QStringList names;
    for (const std::string& name : parameterNames(network))
        names << withSubscripts(name);
    return names;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/names.h"

#include "core/figure/parameter_names.h"

#include <QCoreApplication>

namespace tanhgram {

namespace {

struct Name {
    const char* key;
    const char* name;
};

constexpr Name names[] = {
    {"training.learning_rate", QT_TRANSLATE_NOOP("Names", "learning rate")},
    {"training.momentum", QT_TRANSLATE_NOOP("Names", "momentum")},
    {"training.batch_size", QT_TRANSLATE_NOOP("Names", "batch size")},
    {"training.epochs", QT_TRANSLATE_NOOP("Names", "epochs")},
    {"training.seed", QT_TRANSLATE_NOOP("Names", "seed")},
    {"training.initial", QT_TRANSLATE_NOOP("Names", "initial weights")},
    {"data.name", QT_TRANSLATE_NOOP("Names", "data")},
    {"data.samples", QT_TRANSLATE_NOOP("Names", "samples")},
    {"data.noise", QT_TRANSLATE_NOOP("Names", "noise")},
};

// "w3.21" as "w₃.₂₁".
QString withSubscripts(const std::string& name) {
    QString result;
    for (const char sign : name)
        result += sign >= '0' && sign <= '9' ? QChar(0x2080 + (sign - '0')) : QChar(sign);
    return result;
}

} // namespace

QString displayName(const std::string& key) {
    for (const Name& each : names)
        if (key == each.key)
            return QCoreApplication::translate("Names", each.name);
    if (key.size() != 3 || (key[0] != 'w' && key[0] != 'b'))
        return QString::fromStdString(key);
    return withSubscripts(key);
}

QString displayName(const Network& network, const std::string& key) {
    const std::string name = parameterName(network, key);
    return name == key ? displayName(key) : withSubscripts(name);
}

} // namespace tanhgram

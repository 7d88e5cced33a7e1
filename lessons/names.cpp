// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/names.h"

#include "core/figure/parameter_names.h"

namespace tanhgram {

namespace {

// "w3.21" as "w₃.₂₁".
QString withSubscripts(const std::string& name) {
    QString result;
    for (const char sign : name)
        result += sign >= '0' && sign <= '9' ? QChar(0x2080 + (sign - '0')) : QChar(sign);
    return result;
}

} // namespace

QString displayName(const std::string& key) {
    static const std::string training = "training.";
    if (key == "training.initial")
        return QStringLiteral("initial weights");
    if (key.starts_with(training))
        return QString::fromStdString(key.substr(training.size())).replace('_', ' ');
    if (key.size() != 3 || (key[0] != 'w' && key[0] != 'b'))
        return QString::fromStdString(key);
    return withSubscripts(key);
}

QString displayName(const Network& network, const std::string& key) {
    const std::string name = parameterName(network, key);
    return name == key ? displayName(key) : withSubscripts(name);
}

} // namespace tanhgram

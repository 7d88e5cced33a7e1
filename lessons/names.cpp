// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/names.h"

namespace tanhgram {

QString displayName(const std::string& key) {
    static const std::string training = "training.";
    if (key == "training.initial")
        return QStringLiteral("initial weights");
    if (key.starts_with(training))
        return QString::fromStdString(key.substr(training.size())).replace('_', ' ');
    if (key.size() != 3 || (key[0] != 'w' && key[0] != 'b'))
        return QString::fromStdString(key);
    QString name{QChar(key[0])};
    for (const char digit : key.substr(1))
        name += QChar(0x2080 + (digit - '0'));
    return name;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tanhgram {

/// A sentence of code that stands in no class, in the program's language. Translators see it under the name
/// of the namespace.
inline QString tr(const char* text) {
    return QCoreApplication::translate("tanhgram", text);
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tanhgram {

/// Lets layouts, figures and what waits for the next frame settle.
inline void settle() {
    for (int i = 0; i < 12; ++i)
        QCoreApplication::processEvents();
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/state_words.h"

#include "app/panels/lesson/preset_text.h"
#include "core/experiment/patch.h"

#include <QCoreApplication>

namespace tanhgram {

QString stateWords(const Network& network) {
    if (!hasShortNames(network)) {
        const std::string_view activation = name(network.hidden.back().activation);
        const auto units = static_cast<int>(network.lastUnits());
        return QCoreApplication::translate("FigureSlot", "%n unit(s), %1", "", units)
            .arg(QString::fromUtf8(activation.data(), static_cast<qsizetype>(activation.size())));
    }
    Experiment state;
    state.network = network;
    const QString words = patchText(difference(Experiment{}, state));
    return words.isEmpty() ? QCoreApplication::translate("FigureSlot", "the plane as it is") : words;
}

} // namespace tanhgram

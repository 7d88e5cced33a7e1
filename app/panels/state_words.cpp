// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/state_words.h"

#include "app/panels/lesson/preset_text.h"
#include "core/experiment/patch.h"
#include "core/figure/stage_words.h"
#include "core/network/activation_words.h"
#include "lessons/words/localized.h"

namespace tanhgram {

QString stateWords(const Network& network) {
    if (!hasShortNames(network))
        return localized(counted("State", "%n unit(s), %1")(network.lastUnits(),
                                                            inWords(network.hidden.back().activation)));
    Experiment state;
    state.network = network;
    const QString words = patchText(network, difference(Experiment{}, state));
    return words.isEmpty() ? localized(phrase("State", "the plane as it is")) : words;
}

QString stageInWords(const Network& network, const Look& look) {
    return localized(inWords(network, morphStage(network, look.morph.value_or(morphLength(network)))));
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/stage_words.h"

#include "core/figure/words.h"
#include "core/network/activation_words.h"

namespace tanhgram {

namespace {

bool isBeginning(const MorphStage& stage) {
    return stage.layer == 0 && stage.move == MorphMove::Weights && stage.share == 0;
}

} // namespace

MorphStage reached(const MorphStage& stage) {
    if (stage.share > 0 || isBeginning(stage))
        return stage;
    if (stage.move == MorphMove::Weights)
        return {stage.layer - 1, MorphMove::Activation, 1};
    return {stage.layer, stage.move == MorphMove::Biases ? MorphMove::Weights : MorphMove::Biases, 1};
}

Text expression(const Network& network, const MorphStage& stop) {
    if (isBeginning(stop))
        return "x";
    const bool first = stop.layer == 0;
    const Text weighted = first ? "Wx" : "Wh";
    const Text pushed = first ? "Wx + b" : "Wh + b";
    switch (stop.move) {
    case MorphMove::Weights:
        return weighted;
    case MorphMove::Biases:
        return pushed;
    case MorphMove::Activation: {
        const Activation activation = network.hidden[stop.layer].activation;
        const Text bent = activated(activation, pushed);
        return activation == Activation::Linear ? notation("h = %1")(bent) : bent;
    }
    }
    return {};
}

Text inWords(const Network& network, const MorphStage& stage) {
    const MorphStage now = reached(stage);
    const Text stop = expression(network, now);
    if (isBeginning(now))
        return stop;
    const Text where = now.share == 1 ? stop : notation("%1 (%2)")(stop, percent(now.share));
    if (network.hidden.size() == 1)
        return where;
    return phrase("Figure", "layer %1: %2")(now.layer + 1, where);
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/layer_words.h"

#include "core/figure/words.h"
#include "core/geometry/linear_move.h"

#include <vector>

namespace tanhgram {

Text weightsInWords(const Network& network, std::size_t layer) {
    const DenseLayer& each = network.hidden[layer];
    const Text matrix = network.hidden.size() == 1 ? Text("W") : phrase("Figure", "W of layer %1")(layer + 1);
    if (!each.weights.allFinite())
        return {};
    if (each.units() == 2 && each.inputs() == 2)
        return inWords(linearMove(each.weights), matrix);
    return counted("Figure", "%1 takes %n number(s) to %2.")(each.inputs(), matrix, each.units());
}

Text weightsInWords(const Network& network) {
    std::vector<Text> each;
    for (std::size_t layer = 0; layer < network.hidden.size(); ++layer)
        each.push_back(weightsInWords(network, layer));
    return sentences(each);
}

} // namespace tanhgram

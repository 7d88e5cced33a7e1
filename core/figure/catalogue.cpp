// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"

#include "core/figure/activation_figure.h"
#include "core/figure/hidden.h"
#include "core/figure/input.h"

#include <algorithm>

namespace tanhgram {

const std::vector<FigureKind>& figureCatalogue() {
    static const std::vector<FigureKind> kinds{
        {"hidden", "Hidden space", hiddenFigure},
        {"morph", "The plane on its way", morphFigure},
        {"input", "Input space", inputFigure},
        {"activation", "Activation function", activationFigure},
        {"separability", "Can a straight line separate them?", separabilityFigure},
    };
    return kinds;
}

const FigureKind* figureNamed(std::string_view name) {
    const auto& kinds = figureCatalogue();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [name](const FigureKind& kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace tanhgram

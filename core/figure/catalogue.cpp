// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"

#include "core/figure/activation_figure.h"
#include "core/figure/contributions_figure.h"
#include "core/figure/diagram.h"
#include "core/figure/height_map.h"
#include "core/figure/hidden.h"
#include "core/figure/input.h"
#include "core/figure/learning_curve.h"
#include "core/figure/node_activity.h"
#include "core/figure/pattern.h"
#include "core/figure/probabilities.h"
#include "core/figure/surface.h"
#include "core/figure/weights_over_time.h"

#include <algorithm>

namespace tanhgram {

const std::vector<FigureKind>& figureCatalogue() {
    static const std::vector<FigureKind> kinds{
        {"hidden", "Hidden space", hiddenFigure},
        {"morph", "The plane on its way", morphFigure},
        {"input", "Input space", inputFigure},
        {"activation", "Activation function", activationFigure},
        {"separability", "Can a straight line separate them?", separabilityFigure},
        {"surface", "Output surface", surfaceFigure},
        {"surface-probability", "Probability surface", probabilitySurfaceFigure},
        {"output-map", "Output map", outputMapFigure},
        {"contributions", "What each node adds", contributionsFigure},
        {"contribution-surfaces", "What each node adds, as surfaces", contributionSurfacesFigure},
        {"running-sum", "Sum of the nodes", runningSumFigure},
        {"pattern", "Which nodes are on where", patternFigure},
        {"network", "The network", networkFigure},
        {"weight-heat-map", "The weights", weightHeatMapFigure},
        {"node-activity", "Nodes that are off, through training", nodeActivityFigure, true},
        {"learning-curve", "Learning curve", learningCurveFigure, true},
        {"weights-over-time", "Weights over time", weightsOverTimeFigure, true},
        {"probabilities", "Predicted probabilities", probabilitiesFigure},
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

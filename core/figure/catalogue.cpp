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
#include "core/figure/tables.h"
#include "core/figure/weights_over_time.h"

#include <algorithm>

namespace tanhgram {

const std::vector<FigureKind>& figureCatalogue() {
    static const std::vector<FigureKind> kinds{
        {"hidden", phrase("Figure", "Hidden space"), hiddenFigure},
        {"morph", phrase("Figure", "The plane on its way"), morphFigure},
        {"stages", phrase("Figure", "Stage by stage"), stagesFigure, false, stagesTable},
        {"input", phrase("Figure", "Input space"), inputFigure},
        {"activation", phrase("Figure", "Activation function"), activationFigure},
        {"separability", phrase("Figure", "Can a straight line separate them?"), separabilityFigure},
        {"surface", phrase("Figure", "Output surface"), surfaceFigure, false, surfaceTable},
        {"surface-probability", phrase("Figure", "Probability surface"), probabilitySurfaceFigure, false,
         probabilitySurfaceTable},
        {"output-map", phrase("Figure", "Output map"), outputMapFigure},
        {"contributions", phrase("Figure", "What each node adds"), contributionsFigure, false,
         contributionsTable},
        {"contribution-surfaces", phrase("Figure", "What each node adds, as surfaces"),
         contributionSurfacesFigure, false, contributionsTable},
        {"running-sum", phrase("Figure", "Sum of the nodes"), runningSumFigure, false, runningSumTable},
        {"pattern", phrase("Figure", "Which nodes are on where"), patternFigure},
        {"network", phrase("Figure", "The network"), networkFigure, false, networkTable},
        {"weight-heat-map", phrase("Figure", "The weights"), weightHeatMapFigure, false, weightsTable},
        {"node-activity", phrase("Figure", "Nodes that are off, through training"), nodeActivityFigure, true},
        {"learning-curve", phrase("Figure", "Learning curve"), learningCurveFigure, true},
        {"weights-over-time", phrase("Figure", "Weights over time"), weightsOverTimeFigure, true},
        {"probabilities", phrase("Figure", "Predicted probabilities"), probabilitiesFigure},
    };
    return kinds;
}

const FigureKind* figureNamed(std::string_view name) {
    const auto& kinds = figureCatalogue();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [name](const FigureKind& kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

const std::vector<std::string>& usualFigures() {
    static const std::vector<std::string> names{"hidden", "input", "activation"};
    return names;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/write_figure.h"

#include "core/training/train.h"

#include <algorithm>
#include <limits>

namespace tanhgram {

Snapshot snapshotOf(const Experiment& experiment) {
    return snapshot(experiment.network, std::make_shared<const DataSet>(dataSet(experiment.data)));
}

Snapshot snapshotAt(const std::shared_ptr<const Run>& run, const std::shared_ptr<const DataSet>& data,
                    std::size_t update) {
    const std::size_t reached = std::min(update, run->updates());
    Snapshot state = snapshot(run->at(reached), data);
    state.run = run;
    state.update = reached;
    return state;
}

Snapshot stateFor(const FigureKind& kind, const Experiment& experiment) {
    if (!kind.ofRun)
        return snapshotOf(experiment);
    return snapshotAt(std::make_shared<const Run>(train(experiment)),
                      std::make_shared<const DataSet>(dataSet(experiment.data)),
                      std::numeric_limits<std::size_t>::max());
}

Diagnostics writeFigure(const FigureKind& kind, const Snapshot& state, const QString& path,
                        const ExportOptions& options) {
    const auto draw = [&](const Canvas& canvas) { return kind.draw(state, canvas); };
    return exportFigure(figureFor(draw, options), path, options);
}

} // namespace tanhgram

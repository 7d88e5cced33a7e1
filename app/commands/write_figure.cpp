// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/write_figure.h"

namespace tanhgram {

Diagnostics writeFigure(const FigureKind& kind, const Experiment& experiment, const QString& path,
                        const ExportOptions& options) {
    const Snapshot state =
        snapshot(experiment.network, std::make_shared<const DataSet>(dataSet(experiment.data)));
    // The legend takes its room from the plot, and only the figure knows its legend.
    const Canvas canvas = canvasFor(options, kind.draw(state, {}));
    return exportFigure(kind.draw(state, canvas), path, options);
}

} // namespace tanhgram

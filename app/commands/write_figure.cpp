// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/write_figure.h"

namespace tanhgram {

Diagnostics writeFigure(const FigureKind& kind, const Snapshot& state, const QString& path,
                        const ExportOptions& options) {
    const auto draw = [&](const Canvas& canvas) { return kind.draw(state, canvas); };
    return exportFigure(figureFor(draw, options), path, options);
}

} // namespace tanhgram

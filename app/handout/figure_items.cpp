// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/figure_items.h"

#include "app/charts/export.h"
#include "core/training/extent.h"

#include <algorithm>
#include <optional>

namespace tanhgram {

namespace {

constexpr double gap = 10;
constexpr std::size_t mostFigures = 3;

// Beside the main figure, whose legend and names serve them all, small ones need their room for the plot.
constexpr FigureParts titleOnly{true, false, false, false};

Snapshot stateOf(const Experiment& experiment, bool trained) {
    return trained && canBeRecorded(extentOf(experiment)) ? snapshotAfterTraining(experiment)
                                                          : snapshotOf(experiment);
}

void paintFigure(const FigureKind& kind, const Snapshot& state, const QRectF& place, const FigureParts& parts,
                 QPainter& painter) {
    ExportOptions options;
    options.size = place.size();
    options.parts = parts;
    const Figure figure = figureFor([&](const Canvas& canvas) { return kind.draw(state, canvas); }, options);
    Page(sheetOf(figure), options).paint(painter, place);
}

} // namespace

/// The state that all figures draw, made when the first is painted.
struct StepFigures::Drawn {
    Experiment experiment;
    bool trained = false;
    std::optional<Snapshot> made = {};

    const Snapshot& state() {
        if (!made)
            made = stateOf(experiment, trained);
        return *made;
    }
};

StepFigures::StepFigures(const Experiment& experiment, const std::vector<std::string>& names, bool trained) {
    for (const std::string& each : names)
        if (const FigureKind* kind = figureNamed(each); kind && kinds_.size() < mostFigures)
            kinds_.push_back(kind);
    drawn_ = std::make_shared<Drawn>(
        Drawn{experiment, trained || std::ranges::any_of(kinds_, &FigureKind::ofRun)});
}

FlowItem StepFigures::sideBySide(std::span<const FigureKind* const> kinds, const QSizeF& size,
                                 const FigureParts& parts) const {
    FlowItem item;
    item.height = kinds.empty() ? 0 : size.height();
    item.paint = [kinds = std::vector(kinds.begin(), kinds.end()), size, parts,
                  drawn = drawn_](QPainter& painter, QPointF corner) {
        const double count = static_cast<double>(kinds.size());
        const double width = (size.width() - gap * (count - 1)) / count;
        for (const FigureKind* kind : kinds) {
            paintFigure(*kind, drawn->state(), {corner, QSizeF(width, size.height())}, parts, painter);
            corner.rx() += width + gap;
        }
    };
    return item;
}

FlowItem StepFigures::main(const QSizeF& size) const {
    return sideBySide(std::span(kinds_).first(std::min<std::size_t>(count(), 1)), size, {});
}

FlowItem StepFigures::others(const QSizeF& size) const {
    return sideBySide(std::span(kinds_).subspan(std::min<std::size_t>(count(), 1)), size, titleOnly);
}

FlowItem StepFigures::row(const QSizeF& size) const {
    return sideBySide(kinds_, size, {});
}

} // namespace tanhgram

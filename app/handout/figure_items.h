// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_parts.h"
#include "app/handout/flow.h"
#include "core/experiment/experiment.h"
#include "core/figure/catalogue.h"

#include <QSizeF>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace tanhgram {

/// The figures of one step on paper. They are drawn when they are painted, all of one state: the experiment's
/// network as it is, or, with `trained` or if one of them shows a training run, at the end of its training.
class StepFigures {
public:
    /// At most three; names that are none are left out.
    StepFigures(const Experiment& experiment, const std::vector<std::string>& names, bool trained);

    std::size_t count() const { return kinds_.size(); }

    /// The first figure.
    FlowItem main(const QSizeF& size) const;

    /// The others, small and side by side, without the names that they share with the first.
    FlowItem others(const QSizeF& size) const;

    /// All of them side by side, in equal sizes.
    FlowItem row(const QSizeF& size) const;

private:
    struct Drawn;

    FlowItem sideBySide(std::span<const FigureKind* const> kinds, const QSizeF& size,
                        const FigureParts& parts) const;

    std::vector<const FigureKind*> kinds_;
    std::shared_ptr<Drawn> drawn_;
};

} // namespace tanhgram

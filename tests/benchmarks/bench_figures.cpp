// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"
#include "core/geometry/separability.h"
#include "tests/core/figure/figure_cases.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace tanhgram;

namespace {

void oneFigure(benchmark::State& state, const FigureKind& kind, Activation activation) {
    const Snapshot shown = snapshot(question5(activation), parabolas());
    for (auto _ : state)
        benchmark::DoNotOptimize(kind.draw(shown, {}));
}

void exactSeparability(benchmark::State& state, Activation activation) {
    const Snapshot shown = snapshot(question5(activation), parabolas());
    const Eigen::MatrixXd blue = ofClass(shown.forward.hidden(), shown.data->labels, 0);
    const Eigen::MatrixXd green = ofClass(shown.forward.hidden(), shown.data->labels, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(separability(blue, green));
}

// What a slider's move costs before anything is painted.
void wholeFrame(benchmark::State& state, Activation activation) {
    const auto data = parabolas();
    const Network network = question5(activation);
    for (auto _ : state) {
        const Snapshot shown = snapshot(network, data);
        for (const char* kind : {"hidden", "input", "activation"})
            benchmark::DoNotOptimize(figureNamed(kind)->draw(shown, {}));
    }
}

} // namespace

int main(int argc, char** argv) {
    for (const Activation activation : allActivations) {
        std::string suffix("/");
        suffix += name(activation);
        for (const FigureKind& kind : figureCatalogue())
            benchmark::RegisterBenchmark((std::string(kind.name) + suffix).c_str(), oneFigure, kind,
                                         activation);
        benchmark::RegisterBenchmark(("exact" + suffix).c_str(), exactSeparability, activation);
        benchmark::RegisterBenchmark(("frame" + suffix).c_str(), wholeFrame, activation);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/formula/formula_bar.h"
#include "tests/core/figure/figure_cases.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <benchmark/benchmark.h>

using namespace tanhgram;

namespace {

/// The equations' share of a frame in which every number changes: as of the longest training.
void formulaFrame(benchmark::State& state, Network network) {
    Viewpoint viewpoint;
    FormulaBar bar(viewpoint);
    bar.resize(904, 800);
    QImage image(904, 140, QImage::Format_ARGB32_Premultiplied);
    Snapshot shown;
    shown.network = std::move(network);
    for (auto _ : state) {
        for (DenseLayer& layer : shown.network.hidden)
            layer.weights.array() += 0.01;
        bar.watch(shown);
        QPainter painter(&image);
        static_cast<QWidget&>(bar).render(&painter);
    }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto add = [](const char* name, const Network& network) {
        benchmark::RegisterBenchmark(name, formulaFrame, network)->Unit(benchmark::kMillisecond);
    };
    add("formula/2-2-1", question5(Activation::Tanh));
    Network largest = deep(Activation::Tanh, 1, maxUnits);
    std::mt19937 random(1);
    largest.hidden.clear();
    for (int i = 0; i < maxHiddenLayers; ++i)
        largest.hidden.push_back(randomLayer(random, Activation::Tanh, maxUnits, i == 0 ? 2 : maxUnits, 1));
    add("formula/6 layers of 8", largest);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_board.h"
#include "tests/core/figure/figure_cases.h"

#include <QApplication>
#include <benchmark/benchmark.h>

#include <string>

using namespace tanhgram;

namespace {

/// What a frame of a drag is asked for.
struct Asked {
    bool pinned = false; ///< the main figure is also kept as a reference
    bool heard = false;  ///< every figure is put into words
};

/// The figures of a window of 1280x800 for one frame of a drag, without painting them.
void frame(benchmark::State& state, Activation activation, const Asked& asked) {
    Document document;
    Viewpoint viewpoint;
    Experiment experiment;
    experiment.network = question5(activation);
    document.open(experiment);
    FigureBoard board(document, viewpoint);
    board.resize(900, 560);
    board.show();
    QCoreApplication::processEvents();
    auto& main = *board.findChild<FigureSlot*>();
    if (asked.pinned)
        board.pin(main);
    QCoreApplication::processEvents();
    const Gesture drag = document.newGesture();
    int n = 0;
    for (auto _ : state) {
        document.apply({{"w21", 0.1 * (++n % 20), {}}}, "drag", drag);
        board.refresh();
        if (asked.heard)
            for (FigureSlot* each : board.findChildren<FigureSlot*>())
                if (each->isVisible())
                    benchmark::DoNotOptimize(each->view().spoken());
    }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    for (const Activation activation : {Activation::Tanh, Activation::Relu}) {
        const auto add = [activation](const char* what, const Asked& asked) {
            const std::string title = what + std::string("/") + std::string(name(activation));
            benchmark::RegisterBenchmark(title.c_str(), frame, activation, asked)
                ->Unit(benchmark::kMillisecond);
        };
        add("frame", {});
        add("frame_heard", {.heard = true});
        add("pinned", {.pinned = true});
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

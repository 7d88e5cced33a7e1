// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"
#include "app/charts/marks_painter.h"
#include "core/figure/catalogue.h"
#include "tests/core/figure/figure_cases.h"

#include <QApplication>
#include <QImage>
#include <benchmark/benchmark.h>

#include <array>

using namespace tanhgram;

namespace {

// The figures of a window of 1280x800: the main one large, two beside it.
constexpr std::array kinds{"hidden", "input", "activation"};
const std::array sizes{QSize(560, 520), QSize(340, 300), QSize(340, 300)};

/// A network as a slider leaves it at the n-th frame of a drag: no two frames are alike.
Network dragged(Activation activation, int n) {
    Network network = question5(activation);
    network.hidden[0].weights(1, 0) += 0.1 * (n % 20);
    return network;
}

/// A slider's move: experiment, snapshot, figures, painted pixels of three views.
void wholePath(benchmark::State& state, Activation activation) {
    const auto data = parabolas();
    std::array<FigureView, kinds.size()> views;
    std::array<QImage, kinds.size()> images;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        views[i].resize(sizes[i]);
        images[i] = QImage(sizes[i], QImage::Format_ARGB32_Premultiplied);
        views[i].setFigure(figureNamed(kinds[i])->draw(snapshot(dragged(activation, 0), data), {}));
        views[i].grab();
    }
    int n = 0;
    for (auto _ : state) {
        const Snapshot shown = snapshot(dragged(activation, ++n), data);
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            views[i].setFigure(figureNamed(kinds[i])->draw(shown, views[i].canvas()));
            QPainter painter(&images[i]);
            static_cast<QWidget&>(views[i]).render(&painter);
        }
    }
}

/// The yardstick: the same marks by QPainter alone, without axes, text or widgets.
void barePainter(benchmark::State& state, Activation activation) {
    const Snapshot shown = snapshot(dragged(activation, 1), parabolas());
    std::array<Figure, kinds.size()> figures;
    std::array<QImage, kinds.size()> images;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        figures[i] = figureNamed(kinds[i])->draw(shown, {});
        images[i] = QImage(sizes[i], QImage::Format_ARGB32_Premultiplied);
    }
    const Theme theme = lightTheme();
    for (auto _ : state)
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            images[i].fill(theme.background);
            QPainter painter(&images[i]);
            paintMarks(painter, figures[i], images[i].rect().adjusted(66, 56, -18, -46), theme);
        }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    for (const Activation activation : allActivations) {
        const std::string suffix = "/" + std::string(name(activation));
        benchmark::RegisterBenchmark(("whole_path" + suffix).c_str(), wholePath, activation)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(("bare_painter" + suffix).c_str(), barePainter, activation)
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/playback.h"
#include "app/panels/figure_board.h"
#include "app/panels/training/training_panel.h"
#include "core/figure/catalogue.h"
#include "tests/support/experiments.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <benchmark/benchmark.h>

using namespace tanhgram;

namespace {

// What a window of 1280x800 leaves to the figures and to the training panel below them.
constexpr QSize boardSize(1280, 500);
constexpr QSize panelSize(1280, 215);

const std::vector<std::string> runFigures{"hidden", "learning-curve", "weights-over-time", "probabilities"};

/// The parts of the window that follow the timeline, and the picture they are painted into.
struct Window {
    explicit Window(const std::vector<std::string>& figures) {
        board.resize(boardSize);
        panel.resize(panelSize);
        QObject::connect(&playback, &Playback::changed, &board,
                         [this] { board.showRun(playback.run(), playback.update()); });
        QObject::connect(&board, &FigureBoard::drawn, &panel, &TrainingPanel::watch);
        playback.job().setFrameBudget(1e9);
        document.open(notebookExperiment());
        board.showFigures(figures);
        playback.toEnd();
        board.show();
        panel.show();
        QApplication::processEvents();
        frame();
    }

    void frame() {
        board.refresh();
        QPainter painter(&picture);
        board.render(&painter);
        panel.render(&painter, QPoint(0, boardSize.height()));
    }

    Document document;
    Playback playback{document};
    Viewpoint viewpoint;
    FigureBoard board{document, viewpoint};
    TrainingPanel panel{document, playback, viewpoint};
    QImage picture{boardSize + QSize(0, panelSize.height()), QImage::Format_ARGB32_Premultiplied};
};

/// A drag of the timeline: seek, document, snapshot, marks, painted pixels.
void scrub(benchmark::State& state, const std::vector<std::string>& figures) {
    Window window(figures);
    const Gesture drag = window.document.newGesture();
    std::size_t update = 0;
    for (auto _ : state) {
        update = (update + 61) % window.playback.run()->updates();
        window.playback.seek(update, drag);
        window.frame();
    }
}

/// A drag of the learning rate: the whole run is trained again for every frame.
void retrain(benchmark::State& state, const std::vector<std::string>& figures) {
    Window window(figures);
    window.playback.seek(6000);
    const Gesture drag = window.document.newGesture();
    int frame = 0;
    for (auto _ : state) {
        const double rate = 0.04 + 0.0002 * (++frame % 100);
        window.document.apply({{"training.learning_rate", rate, {}}}, "drag", drag);
        while (window.playback.isTraining())
            QApplication::processEvents();
        window.frame();
    }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto add = [](const char* name, auto* function, const std::vector<std::string>& figures) {
        benchmark::RegisterBenchmark(name, function, figures)->Unit(benchmark::kMillisecond);
    };
    add("scrub/usual_figures", scrub, usualFigures());
    add("scrub/run_figures", scrub, runFigures);
    add("retrain/usual_figures", retrain, usualFigures());
    add("retrain/run_figures", retrain, runFigures);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"
#include "core/figure/catalogue.h"
#include "core/training/train.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <benchmark/benchmark.h>

using namespace tanhgram;

namespace {

Network trainedOnXor(Activation activation) {
    Experiment experiment;
    experiment.data = Generator::Xor;
    experiment.network.hidden = {{activation, Eigen::MatrixXd::Zero(5, 2), Eigen::VectorXd::Zero(5)}};
    experiment.network.output = {Eigen::VectorXd::Zero(5), 0};
    experiment.training = {0.1, 0.4, 1, 50, 673, InitialWeights::GlorotNormal};
    const Run run = train(experiment);
    return run.at(run.updates());
}

/// One frame of a surface being turned at 900 x 600: drawn from the network, and painted.
void turning(benchmark::State& state, Activation activation) {
    Snapshot shown =
        snapshot(trainedOnXor(activation), std::make_shared<const DataSet>(dataSet(Generator::Xor)));
    FigureView view;
    view.resize(900, 600);
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        shown.look.turn += 3;
        view.setFigure(figureNamed("surface")->draw(shown, view.canvas()));
        QPainter painter(&image);
        static_cast<QWidget&>(view).render(&painter);
    }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    for (const Activation activation : {Activation::Relu, Activation::Tanh, Activation::Sigmoid})
        benchmark::RegisterBenchmark(("turning/" + std::string(name(activation))).c_str(), turning,
                                     activation)
            ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

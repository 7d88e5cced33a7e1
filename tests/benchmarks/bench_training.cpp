// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/random_state.h"
#include "core/training/elementary.h"
#include "core/training/sweep.h"
#include "core/training/train.h"
#include "tests/support/experiments.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <numeric>

using namespace tanhgram;

namespace {

// The reference: a hand-written loop for exactly this experiment, with fixed sizes and the same arithmetic
// (vectorised elementary functions, every update recorded, loss and accuracy at every epoch).
struct BareLoop {
    static constexpr int points = 2000, batch = 16, epochs = 150;

    std::vector<double> x1, x2, y, record;
    double w[9] = {-0.22570734, -0.5436827, -0.11073513, 0.01975952, 0, 0, -0.01403875, -0.00688761, 0};
    double a1[batch], a2[batch], t[batch], h1[batch], h2[batch], d[batch], e1[batch], e2[batch];
    double loss = 0;

    explicit BareLoop(const DataSet& data) : record((points / batch * epochs + 1) * 9) {
        for (Eigen::Index i = 0; i < points; ++i) {
            x1.push_back(data.points(0, i));
            x2.push_back(data.points(1, i));
            y.push_back(data.labels[static_cast<std::size_t>(i)]);
        }
    }

    [[gnu::always_inline]] static inline double dot(const double* a, const double* b) {
        double s[4] = {};
        for (int i = 0; i < batch; i += 4)
            for (int lane = 0; lane < 4; ++lane)
                s[lane] += a[i + lane] * b[i + lane];
        return (s[0] + s[1]) + (s[2] + s[3]);
    }

    [[gnu::always_inline]] static inline double sum(const double* a) {
        double s[4] = {};
        for (int i = 0; i < batch; i += 4)
            for (int lane = 0; lane < 4; ++lane)
                s[lane] += a[i + lane];
        return (s[0] + s[1]) + (s[2] + s[3]);
    }

    [[gnu::always_inline]] inline void forward() {
        for (int i = 0; i < batch; ++i) {
            h1[i] = elementary::tanh(w[0] * a1[i] + w[1] * a2[i] + w[4]);
            h2[i] = elementary::tanh(w[2] * a1[i] + w[3] * a2[i] + w[5]);
        }
        for (int i = 0; i < batch; ++i)
            d[i] = w[6] * h1[i] + w[7] * h2[i] + w[8];
    }

    [[gnu::always_inline]] inline void update(double rate) {
        forward();
        for (int i = 0; i < batch; ++i) {
            d[i] = (elementary::sigmoid(d[i]) - t[i]) / batch;
            e1[i] = w[6] * d[i] * (1 - h1[i] * h1[i]);
            e2[i] = w[7] * d[i] * (1 - h2[i] * h2[i]);
        }
        const double g[9] = {dot(e1, a1), dot(e1, a2), dot(e2, a1), dot(e2, a2), sum(e1),
                             sum(e2),     dot(d, h1),  dot(d, h2),  sum(d)};
        for (int k = 0; k < 9; ++k)
            w[k] -= rate * g[k];
    }

    [[gnu::always_inline]] inline void measure() {
        loss = 0;
        for (int first = 0; first < points; first += batch) {
            for (int i = 0; i < batch; ++i) {
                a1[i] = x1[static_cast<std::size_t>(first + i)];
                a2[i] = x2[static_cast<std::size_t>(first + i)];
            }
            forward();
            for (int i = 0; i < batch; ++i) {
                e1[i] = (d[i] > 0 ? d[i] : 0) - d[i] * y[static_cast<std::size_t>(first + i)];
                e2[i] = 1 + elementary::expOfMinusMagnitude(d[i]);
            }
            double product[4] = {1, 1, 1, 1};
            for (int i = 0; i < batch; i += 4)
                for (int lane = 0; lane < 4; ++lane)
                    product[lane] *= e2[i + lane];
            loss += sum(e1) + std::log((product[0] * product[1]) * (product[2] * product[3]));
        }
        loss /= points;
    }

    [[gnu::always_inline]] inline void run() {
        RandomState random(13);
        std::vector<std::uint32_t> order(points);
        std::iota(order.begin(), order.end(), 0U);
        random.shuffle(order);
        double* out = record.data();
        for (int epoch = 0; epoch < epochs; ++epoch) {
            random.shuffle(order);
            for (std::size_t first = 0; first < points; first += batch) {
                for (std::size_t i = 0; i < batch; ++i) {
                    a1[i] = x1[order[first + i]];
                    a2[i] = x2[order[first + i]];
                    t[i] = y[order[first + i]];
                }
                update(0.05);
                out = std::copy_n(w, 9, out);
            }
            measure();
        }
    }

    [[gnu::target("avx2")]] void runWide() { run(); }
    void runAny() {
        if (__builtin_cpu_supports("avx2") != 0)
            runWide();
        else
            run();
    }
};

void notebookRun(benchmark::State& state) {
    const Experiment experiment = notebookExperiment();
    for (auto _ : state)
        benchmark::DoNotOptimize(train(experiment));
}
BENCHMARK(notebookRun)->Unit(benchmark::kMillisecond);

void bareLoop(benchmark::State& state) {
    const DataSet data = generate(Generator::Parabolas);
    const Run run = train(notebookExperiment());
    for (auto _ : state) {
        BareLoop loop(data);
        loop.runAny();
        // The same arithmetic must end in the same place, or the comparison would mean nothing.
        if (std::abs(loop.w[8] - run.parameters.back()) > 1e-9 ||
            std::abs(loop.loss - run.losses.back()) > 1e-9)
            state.SkipWithError("the bare loop trains something else");
        benchmark::DoNotOptimize(loop.record);
    }
}
BENCHMARK(bareLoop)->Unit(benchmark::kMillisecond);

// The sweep of 2000 seeds uses every core.
void xorSweep(benchmark::State& state) {
    const Experiment experiment = xorExperiment();
    for (auto _ : state)
        benchmark::DoNotOptimize(sweep(experiment, {0, 1999}));
}
BENCHMARK(xorSweep)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

} // namespace

BENCHMARK_MAIN();

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/sweep.h"

#include "core/network/activity.h"
#include "core/training/descent.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>
#include <utility>

namespace tanhgram {

namespace {

// Keeps only the weights now.
class LastWeights : public DescentObserver {
public:
    void began(const Network& start, std::size_t, const std::vector<double>& parameters) override {
        start_ = start;
        parameters_ = parameters;
    }
    void updated(const std::vector<double>& parameters) override {
        std::copy(parameters.begin(), parameters.end(), parameters_.begin());
    }
    void diverged(std::size_t update) override { divergedAt_ = update; }
    bool wantsMeasures() const override { return false; }

    std::optional<std::size_t> divergedAt() const { return divergedAt_; }
    Network network() const { return withParameters(start_, parameters_.data()); }

protected:
    std::vector<double> parameters_;

private:
    Network start_;
    std::optional<std::size_t> divergedAt_;
};

// Keeps what was finite last.
class LastFinite : public LastWeights {
public:
    void began(const Network& start, std::size_t updatesPerEpoch,
               const std::vector<double>& parameters) override {
        LastWeights::began(start, updatesPerEpoch, parameters);
        before_ = parameters;
    }
    void updated(const std::vector<double>& parameters) override {
        before_ = parameters_;
        LastWeights::updated(parameters);
        ++updates_;
    }
    void measured(const Measures& measures) override { measures_ = measures; }
    void diverged(std::size_t update) override {
        LastWeights::diverged(update);
        // Weights may be finite and yet give some point a loss that is not.
        if (updates_ == update)
            parameters_ = before_;
    }
    bool wantsMeasures() const override { return true; }

    const Measures& measures() const { return measures_; }

private:
    std::vector<double> before_; ///< those before the last update
    std::size_t updates_ = 0;
    Measures measures_;
};

int deadUnits(const Network& network, const DataSet& data) {
    const auto isRelu = [](const DenseLayer& layer) { return layer.activation == Activation::Relu; };
    if (std::ranges::none_of(network.hidden, isRelu))
        return 0;
    const Forward values = forward(network, data.points);
    int dead = 0;
    for (std::size_t layer = 0; layer < network.hidden.size(); ++layer)
        dead += tanhgram::deadUnits(network, values, layer);
    return dead;
}

// A second time with its eyes open: most runs do not break, and are quicker unmeasured.
SeedResult brokenRun(const Experiment& experiment, const DataSet& data, const std::stop_token& stop) {
    LastFinite last;
    descend(experiment, data, last, stop);
    return {experiment.training.seed, last.measures().loss, last.measures().accuracy, last.divergedAt(),
            deadUnits(last.network(), data)};
}

SeedResult runOf(const Experiment& experiment, const DataSet& data, const std::stop_token& stop) {
    LastWeights last;
    descend(experiment, data, last, stop);
    const Network network = last.network();
    const Measures measures = Kernel(network, data, experiment.training.batchSize).measure();
    if (last.divergedAt() || !std::isfinite(measures.loss))
        return brokenRun(experiment, data, stop);
    return {experiment.training.seed, measures.loss, measures.accuracy, {}, deadUnits(network, data)};
}

// Every thread takes the next seed that nobody has taken.
class Sweep {
public:
    Sweep(const Experiment& experiment, const SeedRange& seeds, std::stop_token stop)
        : experiment_(experiment), data_(dataSet(experiment.data)), seeds_(seeds), stop_(std::move(stop)),
          runs_(seeds.count()), finished_(seeds.count()) {}

    void work(const Progress& progress) {
        Experiment experiment = experiment_;
        for (std::size_t i = next_++; i < runs_.size(); i = next_++) {
            experiment.training.seed = seeds_.first + static_cast<std::uint32_t>(i);
            const SeedResult run = runOf(experiment, data_, stop_);
            // A run cut short is no result.
            if (stop_.stop_requested())
                return;
            runs_[i] = run;
            finished_[i] = 1;
            ++done_;
            if (progress)
                progress(static_cast<double>(done_) / static_cast<double>(runs_.size()));
        }
    }

    SweepResult result() const {
        SweepResult result;
        for (std::size_t i = 0; i < runs_.size(); ++i)
            if (finished_[i] != 0)
                result.runs.push_back(runs_[i]);
        return result;
    }

private:
    const Experiment& experiment_;
    DataSet data_;
    SeedRange seeds_;
    std::stop_token stop_;
    std::vector<SeedResult> runs_;
    std::vector<char> finished_; // not bool, whose neighbours share a byte
    std::atomic<std::size_t> next_ = 0;
    std::atomic<std::size_t> done_ = 0;
};

} // namespace

std::size_t SweepResult::solved() const {
    return static_cast<std::size_t>(std::ranges::count_if(runs, &SeedResult::solved));
}

std::size_t SweepResult::diverged() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(runs, [](const SeedResult& run) { return run.divergedAt.has_value(); }));
}

SweepResult sweep(const Experiment& experiment, const SeedRange& seeds, const Progress& progress,
                  std::stop_token stop, unsigned threads) {
    Sweep shared(experiment, seeds, std::move(stop));
    const unsigned count = std::max(1U, threads > 0 ? threads : std::thread::hardware_concurrency());
    {
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < count && i < seeds.count(); ++i)
            helpers.emplace_back([&shared] { shared.work({}); });
        shared.work(progress);
    }
    return shared.result();
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/train.h"

#include "core/training/descent.h"

#include <algorithm>
#include <utility>

namespace tanhgram {

namespace {

// Writes down what a run is made of; the descent itself stores nothing.
class Recorder : public DescentObserver {
public:
    Recorder(Run& run, const Experiment& experiment, const Progress& progress)
        : run_(run), epochs_(experiment.training.epochs), progress_(progress) {}

    void began(const Network& start, std::size_t updatesPerEpoch,
               const std::vector<double>& parameters) override {
        run_.start = start;
        run_.updatesPerEpoch = updatesPerEpoch;
        run_.parameters.reserve(parameters.size() *
                                (updatesPerEpoch * static_cast<std::size_t>(epochs_) + 1));
        updated(parameters);
    }
    void updated(const std::vector<double>& parameters) override {
        run_.parameters.insert(run_.parameters.end(), parameters.begin(), parameters.end());
    }
    void measured(const Measures& measures) override {
        run_.losses.push_back(measures.loss);
        run_.accuracies.push_back(measures.accuracy);
        if (progress_ && epochs_ > 0)
            progress_(static_cast<double>(run_.losses.size() - 1) / epochs_);
    }
    void diverged(std::size_t update) override {
        run_.divergedAt = update;
        // Weights may be finite and yet give some point a loss that is not.
        run_.parameters.resize(std::min(run_.parameters.size(), update * parameterCount(run_.start)));
    }

private:
    Run& run_;
    int epochs_;
    const Progress& progress_;
};

} // namespace

Run train(const Experiment& experiment, const Progress& progress, std::stop_token stop) {
    Run run;
    Recorder recorder(run, experiment, progress);
    descend(experiment, dataSet(experiment.data), recorder, std::move(stop));
    return run;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/descent.h"

#include "core/training/beginning.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace tanhgram {

void DescentObserver::began(const Network&, std::size_t, const std::vector<double>&) {}
void DescentObserver::updated(const std::vector<double>&) {}
void DescentObserver::measured(const Measures&) {}
void DescentObserver::diverged(std::size_t) {}

namespace {

class Descent {
public:
    Descent(const Experiment& experiment, const DataSet& data, DescentObserver& observer,
            std::stop_token stop)
        : training_(experiment.training), observer_(observer), stop_(std::move(stop)),
          beginning_(begin(experiment, data)), kernel_(beginning_.network, data, training_.batchSize) {}

    void run() {
        const std::size_t points = beginning_.order.size();
        observer_.began(beginning_.network, (points + batch() - 1) / batch(), kernel_.parameters());
        if (observer_.wantsMeasures())
            observer_.measured(kernel_.measure());
        for (int epoch = 0; epoch < training_.epochs && !stop_.stop_requested(); ++epoch) {
            if (!runEpoch())
                return observer_.diverged(updates_);
            if (!observer_.wantsMeasures())
                continue;
            const Measures measures = kernel_.measure();
            if (!std::isfinite(measures.loss))
                return observer_.diverged(updates_);
            observer_.measured(measures);
        }
    }

private:
    std::size_t batch() const { return static_cast<std::size_t>(training_.batchSize); }

    bool runEpoch() {
        beginning_.random.shuffle(beginning_.order);
        const std::span<const std::uint32_t> order(beginning_.order);
        for (std::size_t first = 0; first < order.size(); first += batch()) {
            ++updates_;
            const auto rows = order.subspan(first, std::min(batch(), order.size() - first));
            if (!kernel_.update(rows, training_.learningRate, training_.momentum))
                return false;
            observer_.updated(kernel_.parameters());
        }
        return true;
    }

    const Training& training_;
    DescentObserver& observer_;
    std::stop_token stop_;
    Beginning beginning_;
    Kernel kernel_;
    std::size_t updates_ = 0;
};

} // namespace

void descend(const Experiment& experiment, const DataSet& data, DescentObserver& observer,
             std::stop_token stop) {
    Descent(experiment, data, observer, std::move(stop)).run();
}

} // namespace tanhgram

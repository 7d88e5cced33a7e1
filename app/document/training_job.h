// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace tanhgram {

/// Trains the newest experiment that is wanted: at once if that takes less than a frame, and then at most
/// once per frame; otherwise on a worker thread. What is delivered is never older than what was delivered
/// before.
class TrainingJob : public QObject {
    Q_OBJECT

public:
    explicit TrainingJob(QObject* parent = nullptr);
    ~TrainingJob() override;

    /// Wants `experiment` trained instead of whatever was wanted before. A run in progress that will soon be
    /// done may finish and be delivered first; a longer one is stopped.
    void want(const Experiment& experiment);

    /// Wants nothing any more; nothing is delivered until the next `want`.
    void cancel();

    /// Whether something is wanted that has not been delivered yet.
    bool isBusy() const { return wanted_.has_value() || (running_ && runningGeneration_ > delivered_); }

    /// Runs expected to take at most so many milliseconds are trained at once, on the calling thread.
    void setFrameBudget(double milliseconds) { budget_ = milliseconds; }

signals:
    void trained(const tanhgram::Experiment& experiment, const std::shared_ptr<const tanhgram::Run>& run);
    /// The share done, in [0, 1], of the run on the worker thread.
    void progressed(double share);
    void busyChanged(bool busy);

private:
    struct Order {
        Experiment experiment;
        quint64 generation = 0;
        double operations = 0;
    };

    void start();
    void trainHere(const Order& order);
    void trainThere(const Order& order);
    void finish(const Order& order, const std::shared_ptr<const Run>& run, bool stopped, double seconds);
    void deliver(const Order& order, const std::shared_ptr<const Run>& run);
    void learn(const Order& order, const Run& run, double seconds);
    double expectedMilliseconds(const Order& order) const;
    void tellBusy();

    QThreadPool pool_;
    QTimer frame_;
    QElapsedTimer sinceHere_;
    std::optional<Order> wanted_;
    bool running_ = false;
    quint64 runningGeneration_ = 0;
    double runningExpected_ = 0; ///< milliseconds
    std::stop_source stop_;
    quint64 generation_ = 0;
    quint64 delivered_ = 0;
    double secondsPerOperation_;
    double budget_;
    bool toldBusy_ = false;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/training_job.h"

#include "core/training/extent.h"
#include "core/training/train.h"

#include <algorithm>
#include <utility>

namespace tanhgram {

namespace {

constexpr qint64 frameMilliseconds = 16;
constexpr double frameBudget = 10;             ///< leaves the rest of a frame for drawing
constexpr double patience = 250;               ///< a run this short may finish although a newer is wanted
constexpr double firstGuess = 4e-9;            ///< seconds per operation, until one run was measured
constexpr qint64 millisecondsBetweenNews = 40; ///< of progress

} // namespace

TrainingJob::TrainingJob(QObject* parent)
    : QObject(parent), secondsPerOperation_(firstGuess), budget_(frameBudget) {
    pool_.setMaxThreadCount(1);
    frame_.setSingleShot(true);
    connect(&frame_, &QTimer::timeout, this, &TrainingJob::start);
}

TrainingJob::~TrainingJob() {
    stop_.request_stop();
    pool_.waitForDone();
}

void TrainingJob::want(const Experiment& experiment) {
    wanted_ = {experiment, ++generation_, extentOf(experiment).operations};
    const qint64 since = sinceHere_.isValid() ? sinceHere_.elapsed() : frameMilliseconds;
    if (since >= frameMilliseconds)
        start();
    else if (!frame_.isActive())
        frame_.start(static_cast<int>(frameMilliseconds - since));
    tellBusy();
}

void TrainingJob::cancel() {
    wanted_.reset();
    delivered_ = generation_;
    stop_.request_stop();
    tellBusy();
}

void TrainingJob::start() {
    if (!wanted_)
        return;
    if (expectedMilliseconds(*wanted_) <= budget_) {
        stop_.request_stop();
        trainHere(*std::exchange(wanted_, std::nullopt));
    } else if (!running_) {
        trainThere(*std::exchange(wanted_, std::nullopt));
    } else if (runningExpected_ > patience) {
        stop_.request_stop();
    }
    tellBusy();
}

void TrainingJob::trainHere(const Order& order) {
    QElapsedTimer timer;
    timer.start();
    const auto run = std::make_shared<const Run>(train(order.experiment));
    learn(order, *run, 1e-9 * static_cast<double>(timer.nsecsElapsed()));
    deliver(order, run);
    sinceHere_.start();
}

void TrainingJob::trainThere(const Order& order) {
    running_ = true;
    runningGeneration_ = order.generation;
    runningExpected_ = expectedMilliseconds(order);
    stop_ = std::stop_source();
    pool_.start([this, order, stop = stop_.get_token()] {
        QElapsedTimer timer, news;
        timer.start();
        news.start();
        const auto tell = [&](double share) {
            if (news.elapsed() < millisecondsBetweenNews)
                return;
            news.start();
            QMetaObject::invokeMethod(
                this, [this, share] { emit progressed(share); }, Qt::QueuedConnection);
        };
        const auto run = std::make_shared<const Run>(train(order.experiment, tell, stop));
        const double seconds = 1e-9 * static_cast<double>(timer.nsecsElapsed());
        const bool stopped = stop.stop_requested();
        QMetaObject::invokeMethod(
            this, [=, this] { finish(order, run, stopped, seconds); }, Qt::QueuedConnection);
    });
}

void TrainingJob::finish(const Order& order, const std::shared_ptr<const Run>& run, bool stopped,
                         double seconds) {
    running_ = false;
    if (!stopped) {
        learn(order, *run, seconds);
        deliver(order, run);
    }
    start();
    tellBusy();
}

void TrainingJob::deliver(const Order& order, const std::shared_ptr<const Run>& run) {
    if (order.generation <= delivered_)
        return;
    delivered_ = order.generation;
    emit trained(order.experiment, run);
}

void TrainingJob::learn(const Order& order, const Run& run, double seconds) {
    // A diverged run is short, and one of a few updates is measured too coarsely to tell anything.
    constexpr double least = 1e5;
    if (!run.divergedAt && order.operations >= least)
        secondsPerOperation_ = seconds / order.operations;
}

double TrainingJob::expectedMilliseconds(const Order& order) const {
    return 1000 * secondsPerOperation_ * order.operations;
}

void TrainingJob::tellBusy() {
    if (toldBusy_ != isBusy())
        emit busyChanged(toldBusy_ = isBusy());
}

} // namespace tanhgram

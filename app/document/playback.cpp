// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/playback.h"

#include "core/training/extent.h"
#include "core/training/train.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tanhgram {

namespace {

constexpr int frameMilliseconds = 16;
constexpr double longestSeconds = 8;    ///< that a whole run takes at speed 1
constexpr double updatesPerSecond = 25; ///< of a run too short for that

double secondsOf(const Run& run) {
    return std::clamp(static_cast<double>(run.updates()) / updatesPerSecond, 1.0, longestSeconds);
}

// The weights after `update`, in a network that keeps its own activations.
Network weightsAt(const Run& run, std::size_t update, const Network& shape) {
    return withParameters(shape, run.parameters.data() + update * parameterCount(shape));
}

} // namespace

Playback::Playback(Document& document, QObject* parent) : QObject(parent), document_(document) {
    timer_.setInterval(frameMilliseconds);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this,
            [this] { advance(1e-3 * static_cast<double>(clock_.restart())); });
    connect(&document_, &Document::changed, this, &Playback::follow);
    connect(&job_, &TrainingJob::trained, this, &Playback::take);
    connect(&job_, &TrainingJob::busyChanged, this, &Playback::changed);
}

std::shared_ptr<const Run> Playback::run() const {
    return shown_ ? run_ : nullptr;
}

std::size_t Playback::update() const {
    const auto& place = document_.place();
    return place ? std::min(place->update, lastUpdate()) : 0;
}

std::size_t Playback::lastUpdate() const {
    return shown_ ? run_->updates() : extentOf(document_.experiment()).updates;
}

Experiment Playback::start() const {
    return wanted().value_or(document_.experiment());
}

Network Playback::initialNetwork() const {
    const Experiment origin = start();
    if (origin.training.initial == InitialWeights::Given)
        return origin.network;
    // Drawing them costs more than a frame has time for, and the run has them.
    return shown_ && origin == origin_ ? run_->start : tanhgram::initialNetwork(origin);
}

void Playback::setSpeed(double speed) {
    speed_ = speed;
    emit changed();
}

void Playback::begin() {
    pause();
    const Experiment& seen = document_.experiment();
    change({seen, TimelinePlace{std::make_shared<const Network>(seen.network), 0}},
           tr("start of the training"), 0);
}

void Playback::play() {
    if (playing_)
        return;
    gesture_ = document_.newGesture();
    carry_ = 0;
    playing_ = true;
    if (!document_.place() || (shown_ && update() == run_->updates()))
        seek(0, gesture_);
    else if (const auto now = wanted(); now && cancelled_)
        request(*now);
    clock_.start();
    timer_.start();
    emit changed();
}

void Playback::pause() {
    if (!std::exchange(playing_, false))
        return;
    timer_.stop();
    emit changed();
}

void Playback::playOrPause() {
    if (playing_)
        pause();
    else
        play();
}

void Playback::advance(double seconds) {
    if (tooLarge_)
        pause();
    if (!playing_ || !shown_)
        return;
    const auto updates = static_cast<double>(run_->updates());
    carry_ = std::min(carry_ + seconds * speed_ * updates / secondsOf(*run_), updates);
    const double whole = std::floor(carry_);
    carry_ -= whole;
    seek(update() + static_cast<std::size_t>(whole), gesture_);
    if (update() == run_->updates())
        pause();
}

void Playback::stepUpdate() {
    pause();
    seek(update() + 1);
}

void Playback::stepEpoch() {
    pause();
    const std::size_t epoch =
        shown_ ? run_->updatesPerEpoch : extentOf(document_.experiment()).updatesPerEpoch;
    seek((update() / epoch + 1) * epoch);
}

void Playback::toStart() {
    pause();
    seek(0);
}

void Playback::toEnd() {
    pause();
    seek(lastUpdate());
}

void Playback::seek(std::size_t update, Gesture gesture) {
    DocumentState next{document_.experiment(), document_.place()};
    if (!next.place)
        next.place = TimelinePlace{std::make_shared<const Network>(next.experiment.network), 0};
    next.place->update = std::min(update, lastUpdate());
    if (shown_)
        next.experiment.network = weightsAt(*run_, next.place->update, next.experiment.network);
    change(next, placeWords(next), gesture);
}

// What a step along the timeline is called after: where it ends.
QString Playback::placeWords(const DocumentState& next) const {
    const std::size_t place = next.place->update;
    const std::size_t epoch = shown_ ? run_->updatesPerEpoch : extentOf(next.experiment).updatesPerEpoch;
    if (place == 0)
        return tr("start of the training");
    return place % epoch == 0 ? tr("%n epoch(s) trained", nullptr, static_cast<int>(place / epoch))
                              : tr("%n update(s) trained", nullptr, static_cast<int>(place));
}

void Playback::setInitialNetwork(const Network& initial, const QString& text, Gesture gesture) {
    pause();
    DocumentState next{document_.experiment(), document_.place()};
    next.experiment.training.initial = InitialWeights::Given;
    if (next.place)
        next.place->start = std::make_shared<const Network>(initial);
    else
        next.experiment.network = initial;
    change(next, text, gesture);
}

void Playback::open(const Experiment& origin, const QString& text) {
    pause();
    const TimelinePlace end{std::make_shared<const Network>(origin.network), extentOf(origin).updates};
    change({origin, end}, text, 0);
}

void Playback::cancel() {
    job_.cancel();
    cancelled_ = requested_.has_value();
    pause();
    emit changed();
}

std::optional<Experiment> Playback::wanted() const {
    const auto& place = document_.place();
    if (!place)
        return std::nullopt;
    Experiment origin = document_.experiment();
    origin.network = withParameters(origin.network, parametersOf(*place->start).data());
    return origin;
}

void Playback::follow() {
    // Another hand has moved the network: playing on would move it away again, and forget what can be redone.
    if (!moving_ && std::exchange(playing_, false))
        timer_.stop();
    const auto now = wanted();
    if (now && run_ && origin_ == *now)
        return showPlace();
    if (!now) {
        shown_ = cancelled_ = tooLarge_ = false;
        requested_.reset();
        job_.cancel();
    } else if (requested_ != now) {
        request(*now);
    }
    emit changed();
}

void Playback::request(const Experiment& wanted) {
    requested_ = wanted;
    cancelled_ = false;
    shown_ = shown_ && parameterCount(run_->start) == parameterCount(wanted.network);
    tooLarge_ = !canBeRecorded(extentOf(wanted));
    if (tooLarge_)
        job_.cancel();
    else
        job_.want(wanted);
}

void Playback::take(const Experiment& origin, const std::shared_ptr<const Run>& run) {
    origin_ = origin;
    run_ = run;
    showPlace();
}

// Shows the network at its place on the run, which the document may not know yet: what it has lived through
// in the meantime, or the undo of that, waited for this run.
void Playback::showPlace() {
    shown_ = true;
    if (origin_ == wanted()) {
        requested_.reset();
        cancelled_ = tooLarge_ = false;
        job_.cancel();
    }
    const Network& seen = document_.experiment().network;
    const Network network = weightsAt(*run_, update(), seen);
    const bool outer = std::exchange(moving_, true);
    if (network == seen)
        emit changed();
    else
        document_.complete(network);
    moving_ = outer;
}

void Playback::change(const DocumentState& next, const QString& text, Gesture gesture) {
    const bool outer = std::exchange(moving_, true);
    document_.replace(next, text, gesture);
    moving_ = outer;
}

} // namespace tanhgram

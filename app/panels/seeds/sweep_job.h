// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/sweep.h"

#include <QObject>

#include <memory>
#include <thread>

namespace tanhgram {

/// A sweep on threads of its own, one at a time.
class SweepJob : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins a sweep; call it only when none is under way.
    void start(const Experiment& experiment, const SeedRange& seeds);

    /// Ends the sweep early: what it has is delivered.
    void cancel();

    bool isBusy() const { return busy_; }

signals:
    /// The share done, in [0, 1].
    void progressed(double share);
    void finished(const std::shared_ptr<const tanhgram::SweepResult>& result);

private:
    bool busy_ = false;
    std::jthread worker_; // last: stopped and joined before the rest goes
};

} // namespace tanhgram

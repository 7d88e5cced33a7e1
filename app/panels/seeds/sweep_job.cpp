// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/seeds/sweep_job.h"

#include <utility>

namespace tanhgram {

void SweepJob::start(const Experiment& experiment, const SeedRange& seeds) {
    busy_ = true;
    worker_ = std::jthread([this, experiment, seeds](const std::stop_token& stop) {
        // A bar of some hundred pixels has no use for more.
        constexpr double step = 0.005;
        const auto tell = [this, told = 0.0](double share) mutable {
            if (share < told + step)
                return;
            told = share;
            QMetaObject::invokeMethod(
                this, [this, share] { emit progressed(share); }, Qt::QueuedConnection);
        };
        auto result = std::make_shared<const SweepResult>(sweep(experiment, seeds, tell, stop));
        QMetaObject::invokeMethod(
            this,
            [this, result = std::move(result)] {
                busy_ = false;
                emit finished(result);
            },
            Qt::QueuedConnection);
    });
}

void SweepJob::cancel() {
    worker_.request_stop();
}

} // namespace tanhgram

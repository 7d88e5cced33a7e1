// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/training_job.h"
#include "core/training/train.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace tanhgram;

namespace {

Experiment withRate(double rate, int epochs = 3) {
    Experiment experiment;
    experiment.network.hidden.front().activation = Activation::Tanh;
    experiment.training.learningRate = rate;
    experiment.training.epochs = epochs;
    return experiment;
}

// What a job delivers, in order.
struct Delivered {
    explicit Delivered(TrainingJob& job) {
        QObject::connect(&job, &TrainingJob::trained, &job,
                         [this](const Experiment& experiment, const std::shared_ptr<const Run>& run) {
                             rates.push_back(experiment.training.learningRate);
                             last = run;
                         });
    }
    std::vector<double> rates;
    std::shared_ptr<const Run> last;
};

} // namespace

class TestTrainingJob : public QObject {
    Q_OBJECT

private slots:
    void aShortRunIsThereAtOnce();
    void aLongRunComesFromTheWorkerAndIsTheSame();
    void onlyTheNewestOfManyIsTrainedLast();
    void resultsAreNeverOlderThanThoseBefore();
    void aLongRunGivesWayToANewerOne();
    void whatIsCancelledIsNotDelivered();
    void progressIsToldAndGrows();
    void aJobCanBeLeftInTheMiddle();
};

void TestTrainingJob::aShortRunIsThereAtOnce() {
    TrainingJob job;
    job.setFrameBudget(1e9);
    const Delivered delivered(job);
    job.want(withRate(0.05));
    QCOMPARE(delivered.rates.size(), 1u);
    QCOMPARE(delivered.last->parameters, train(withRate(0.05)).parameters);
    QVERIFY(!job.isBusy());
}

void TestTrainingJob::aLongRunComesFromTheWorkerAndIsTheSame() {
    TrainingJob job;
    job.setFrameBudget(0);
    const Delivered delivered(job);
    const QSignalSpy busy(&job, &TrainingJob::busyChanged);
    job.want(withRate(0.05));
    QVERIFY(delivered.rates.empty());
    QVERIFY(job.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(delivered.rates.size(), 1u, patience);
    QCOMPARE(delivered.last->parameters, train(withRate(0.05)).parameters);
    QTRY_VERIFY_WITH_TIMEOUT(!job.isBusy(), patience);
    QCOMPARE(busy.count(), 2);
}

void TestTrainingJob::onlyTheNewestOfManyIsTrainedLast() {
    for (const double budget : {0.0, 1e9}) {
        TrainingJob job;
        job.setFrameBudget(budget);
        const Delivered delivered(job);
        for (int i = 1; i <= 50; ++i)
            job.want(withRate(0.001 * i));
        QTRY_VERIFY_WITH_TIMEOUT(!job.isBusy(), patience);
        QVERIFY(!delivered.rates.empty());
        QCOMPARE(delivered.rates.back(), 0.001 * 50);
        // The worker gets the first, and the last once the loop is over; how many are made at once depends on
        // how many frames the loop takes.
        if (budget == 0)
            QVERIFY(delivered.rates.size() <= 2);
    }
}

void TestTrainingJob::resultsAreNeverOlderThanThoseBefore() {
    TrainingJob job;
    const Delivered delivered(job);
    for (int i = 1; i <= 60; ++i) {
        // The worker still has an older run when this one is made at once, and the other way round.
        job.setFrameBudget(i % 2 == 0 ? 1e9 : 0);
        job.want(withRate(0.001 * i));
        QTest::qWait(i % 7);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!job.isBusy(), patience);
    QVERIFY(std::is_sorted(delivered.rates.begin(), delivered.rates.end()));
    QCOMPARE(delivered.rates.back(), 0.001 * 60);
}

void TestTrainingJob::aLongRunGivesWayToANewerOne() {
    TrainingJob job;
    const Delivered delivered(job);
    job.want(withRate(0.01, 20'000));
    QVERIFY(job.isBusy());
    job.want(withRate(0.02));
    QTRY_VERIFY_WITH_TIMEOUT(!job.isBusy(), patience);
    QCOMPARE(delivered.rates, std::vector<double>{0.02});
}

void TestTrainingJob::whatIsCancelledIsNotDelivered() {
    TrainingJob job;
    job.setFrameBudget(0);
    const Delivered delivered(job);
    job.want(withRate(0.01, 5'000));
    job.cancel();
    QVERIFY(!job.isBusy());
    job.want(withRate(0.02));
    QTRY_COMPARE_WITH_TIMEOUT(delivered.rates, std::vector<double>{0.02}, patience);
}

void TestTrainingJob::progressIsToldAndGrows() {
    TrainingJob job;
    job.setFrameBudget(0);
    QList<double> shares;
    connect(&job, &TrainingJob::progressed, &job, [&](double share) { shares.push_back(share); });
    job.want(withRate(0.01, 20'000));
    QTRY_VERIFY_WITH_TIMEOUT(shares.size() >= 3, patience);
    job.cancel();
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    // A busy machine may be told of the very beginning.
    QVERIFY(shares.front() >= 0 && shares.front() < shares.back() && shares.back() <= 1);
}

void TestTrainingJob::aJobCanBeLeftInTheMiddle() {
    TrainingJob job;
    job.setFrameBudget(0);
    job.want(withRate(0.01, 20'000));
    job.want(withRate(0.02, 20'000));
}

QTEST_GUILESS_MAIN(TestTrainingJob)
#include "test_training_job.moc"

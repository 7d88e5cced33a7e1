// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/activity.h"
#include "core/random/random_state.h"
#include "core/training/sweep.h"
#include "tests/support/experiments.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace tanhgram;

namespace {

// With no activation to hold them, the two layers' weights multiply each other's steps.
Experiment explosiveExperiment() {
    Experiment experiment;
    experiment.training.learningRate = 1e6;
    experiment.training.momentum = 0.9;
    return experiment;
}

SeedResult resultOfTraining(Experiment experiment, std::uint32_t seed) {
    experiment.training.seed = seed;
    const Run run = train(experiment);
    const Network end = run.at(run.updates());
    const Forward values = forward(end, dataSet(experiment.data).points);
    return {seed, run.losses.back(), run.accuracies.back(), run.divergedAt, deadUnits(end, values, 0)};
}

} // namespace

class TestSweep : public QObject {
    Q_OBJECT

private slots:
    void theTwisterIsTheLibrarys();
    void shufflingSwapsWithTheInterval();
    void everyRunIsTheOneThatTrainMakes();
    void theNumberOfThreadsChangesNothing();
    void someSeedsLearnAndSomeDoNot();
    void divergedRunsKeepTheirLastFiniteLoss();
    void aSweepCanBeStopped();
    void theLastSeedOfAllCanBeSwept();
};

void TestSweep::theTwisterIsTheLibrarys() {
    for (const std::uint32_t seed : {0U, 1U, 5489U, 4294967295U}) {
        std::mt19937 library(seed);
        MersenneTwister own(seed);
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(own.draw(), static_cast<std::uint32_t>(library()));
    }
}

void TestSweep::shufflingSwapsWithTheInterval() {
    for (const std::size_t size : {0U, 1U, 2U, 3U, 64U, 65U, 2000U}) {
        std::vector<std::uint32_t> values(size);
        std::iota(values.begin(), values.end(), 0U);
        std::vector<std::uint32_t> expected = values;
        RandomState random(21);
        random.shuffle(values);
        RandomState same(21);
        for (std::size_t i = size; i-- > 1;)
            std::swap(expected[i], expected[same.interval(static_cast<std::uint32_t>(i))]);
        QCOMPARE(values, expected);
        QCOMPARE(random.uniform(), same.uniform());
    }
}

void TestSweep::everyRunIsTheOneThatTrainMakes() {
    const SweepResult result = sweep(xorExperiment(), {7, 38});
    QCOMPARE(result.runs.size(), std::size_t(32));
    for (std::uint32_t seed = 7; seed <= 38; ++seed)
        QVERIFY2(result.runs[seed - 7] == resultOfTraining(xorExperiment(), seed),
                 qPrintable(QString::number(seed)));
}

void TestSweep::theNumberOfThreadsChangesNothing() {
    const SweepResult alone = sweep(xorExperiment(), {0, 40}, {}, {}, 1);
    for (const unsigned threads : {2U, 7U, 64U})
        QVERIFY(sweep(xorExperiment(), {0, 40}, {}, {}, threads) == alone);
}

void TestSweep::someSeedsLearnAndSomeDoNot() {
    const SweepResult result = sweep(xorExperiment(), {0, 199});
    QVERIFY(result.solved() > 60);
    QVERIFY(result.solved() < 190);
    QCOMPARE(result.diverged(), std::size_t(0));
    int dead = 0;
    for (const SeedResult& run : result.runs) {
        QVERIFY(run.solved() == (run.accuracy == 1));
        dead = std::max(dead, run.deadUnits);
    }
    QVERIFY(dead >= 1 && dead <= 5);
}

void TestSweep::divergedRunsKeepTheirLastFiniteLoss() {
    const SweepResult result = sweep(explosiveExperiment(), {0, 3});
    QVERIFY(result.diverged() > 0);
    for (const SeedResult& run : result.runs) {
        QVERIFY(std::isfinite(run.loss));
        QVERIFY(!(run.divergedAt && run.solved()));
        QVERIFY(run == resultOfTraining(explosiveExperiment(), run.seed));
    }
}

void TestSweep::aSweepCanBeStopped() {
    std::stop_source source;
    double last = 0;
    const auto progress = [&](double share) {
        last = share;
        if (share >= 0.3)
            source.request_stop();
    };
    const SweepResult stopped = sweep(xorExperiment(), {0, 99}, progress, source.get_token(), 1);
    QCOMPARE(last, 0.3);
    QCOMPARE(stopped.runs.size(), std::size_t(30));
    const SweepResult whole = sweep(xorExperiment(), {0, 99});
    QVERIFY(std::equal(stopped.runs.begin(), stopped.runs.end(), whole.runs.begin()));
}

void TestSweep::theLastSeedOfAllCanBeSwept() {
    const SweepResult result = sweep(xorExperiment(), {4294967294U, 4294967295U});
    QCOMPARE(result.runs.size(), std::size_t(2));
    QCOMPARE(result.runs.back().seed, 4294967295U);
}

QTEST_APPLESS_MAIN(TestSweep)
#include "test_sweep.moc"

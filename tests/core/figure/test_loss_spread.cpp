// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/loss_spread.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tanhgram;

namespace {

// What the polygons of one ink add up to: the runs they stand for.
double runsDrawn(const Figure& figure, Ink ink) {
    double total = 0;
    for (const Mark& mark : figure.marks)
        if (const auto* bar = std::get_if<Polygon>(&mark); bar && bar->ink == ink) {
            double low = std::numeric_limits<double>::infinity();
            double high = -low;
            for (const Vertex& corner : bar->path) {
                low = std::min(low, corner.y());
                high = std::max(high, corner.y());
            }
            total += high - low;
        }
    return total;
}

int cursors(const Figure& figure) {
    int count = 0;
    for (const Mark& mark : figure.marks)
        if (const auto* line = std::get_if<Polyline>(&mark))
            count += line->ink == Ink::Cursor ? 1 : 0;
    return count;
}

SweepResult twelveRuns() {
    SweepResult sweep;
    for (std::uint32_t seed = 0; seed < 8; ++seed)
        sweep.runs.push_back({seed, 0.01 * (seed + 1), 1, {}, 0});
    for (std::uint32_t seed = 8; seed < 11; ++seed)
        sweep.runs.push_back({seed, 0.4, 0.75, {}, 1});
    sweep.runs.push_back({11, 1e200, 0.5, 7, 0});
    return sweep;
}

} // namespace

class TestLossSpread : public QObject {
    Q_OBJECT

private slots:
    void everyFiniteRunIsDrawnOnce();
    void theChosenRunIsMarked();
    void whatIsSaidIsCounted();
    void anEmptySweepSaysWhatToDo();
    void oneLossForAllIsDrawnToo();
};

void TestLossSpread::everyFiniteRunIsDrawnOnce() {
    const Figure figure = lossSpreadFigure(twelveRuns(), {});
    QVERIFY(std::abs(runsDrawn(figure, Ink::Series1) - 8) < 1e-9);
    QVERIFY(std::abs(runsDrawn(figure, Ink::Series4) - 3) < 1e-9);
    // The diverged run's loss would have squeezed all others into one bar.
    QVERIFY(figure.x.high < 0.5 && figure.x.high > 0.4);
    QCOMPARE(cursors(figure), 0);
}

void TestLossSpread::theChosenRunIsMarked() {
    QCOMPARE(cursors(lossSpreadFigure(twelveRuns(), {}, 9U)), 1);
    QCOMPARE(cursors(lossSpreadFigure(twelveRuns(), {}, 11U)), 0);
    QCOMPARE(cursors(lossSpreadFigure(twelveRuns(), {}, 77U)), 0);
}

void TestLossSpread::whatIsSaidIsCounted() {
    const std::string text = english(lossSpreadFigure(twelveRuns(), {}).description);
    QCOMPARE(text,
             std::string("8 of 12 runs separate the data. The final losses run from 0.01 to 0.4, half of "
                         "them below 0.06. Not shown: 1 run that diverged."));
}

void TestLossSpread::anEmptySweepSaysWhatToDo() {
    const Figure figure = lossSpreadFigure({}, {});
    QCOMPARE(figure.marks.size(), std::size_t(1));
    QVERIFY(english(std::get<Label>(figure.marks.front()).text).starts_with("Press Run"));
}

void TestLossSpread::oneLossForAllIsDrawnToo() {
    SweepResult sweep;
    sweep.runs = {{0, 0, 1, {}, 0}, {1, 0, 1, {}, 0}};
    QVERIFY(std::abs(runsDrawn(lossSpreadFigure(sweep, {}), Ink::Series1) - 2) < 1e-9);
}

QTEST_APPLESS_MAIN(TestLossSpread)
#include "test_loss_spread.moc"

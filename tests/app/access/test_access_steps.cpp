// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/access/guises.h"

#include <QTest>

using namespace tanhgram;

/// Every step of both lessons as somebody reads it who needs its texts whole, in every language.
class TestAccessSteps : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { beAsTheProgram("tanhgram-test-access-steps"); }
    void everyStepIsInOrder_data() { addGuises(); }
    void everyStepIsInOrder();
};

void TestAccessSteps::everyStepIsInOrder() {
    QFETCH(const Guise, guise);
    Faults faults;
    for (const QString& lesson : {lessonA, lessonB}) {
        const auto window = windowIn(guise, lesson);
        tourSteps(*window, [&](const QString& screen) { faults.add(onSight(*window), screen); });
        QCOMPARE(window->size(), guise.size);
    }
    QVERIFY(faults.isEmpty());
}

QTEST_MAIN(TestAccessSteps)
#include "test_access_steps.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_board.h"
#include "app/window/work_page.h"
#include "tests/app/access/guises.h"

#include <QTest>

using namespace tanhgram;

/// The program with letters twice as large, and before an audience: in English, and in German, whose words
/// are long; with TANHGRAM_EVERY_LANGUAGE in every language.
class TestAccessLarge : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { beAsTheProgram("tanhgram-test-access-large"); }
    void largeLettersAreWhole_data() { addLanguages(); }
    void largeLettersAreWhole();
    void teachingModeIsInOrder_data() { addLanguages(); }
    void teachingModeIsInOrder();

private:
    static void addLanguages();
};

void TestAccessLarge::addLanguages() {
    QTest::addColumn<QString>("language");
    const bool every = qEnvironmentVariableIsSet("TANHGRAM_EVERY_LANGUAGE");
    for (const Language& each : languages())
        if (every || each.code == "en" || each.code == "de")
            QTest::addRow("%s", qPrintable(each.code)) << each.code;
}

void TestAccessLarge::largeLettersAreWhole() {
    QFETCH(const QString, language);
    constexpr int largest = 200;
    const Guise guise{language, Scheme::Light, usualWindow, largest};
    Faults faults;
    const auto first = windowIn(guise);
    faults.add(onSight(*first), "first page");
    for (const QString& lesson : {lessonA, lessonB}) {
        const auto window = windowIn(guise, lesson);
        const auto look = [&](const QString& screen) { faults.add(onSight(*window), screen); };
        tourSteps(*window, look);
        tourTabs(*window, look);
        QCOMPARE(window->size(), guise.size);
    }
    QVERIFY(faults.isEmpty());
}

void TestAccessLarge::teachingModeIsInOrder() {
    QFETCH(const QString, language);
    Faults faults;
    for (const QString& lesson : {lessonA, lessonB}) {
        const auto window = windowIn({language}, lesson);
        QTest::keyClick(window.get(), Qt::Key_F11);
        settle();
        window->setWindowState(Qt::WindowNoState);
        window->resize(usualWindow);
        settle();
        const auto look = [&](const QString& screen) { faults.add(onSight(*window), screen); };
        tourSteps(*window, look);
        tourTabs(*window, look);
    }
    QVERIFY(faults.isEmpty());
}

QTEST_MAIN(TestAccessLarge)
#include "test_access_large.moc"

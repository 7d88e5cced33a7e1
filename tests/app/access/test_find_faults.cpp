// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/find_faults.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace tanhgram;

/// What looks for faults finds those that are put before it, and none where there are none.
class TestFindFaults : public QObject {
    Q_OBJECT

private slots:
    void anOrderlyWindowHasNone();
    void aNamelessButtonIsFound();
    void aClippedLabelIsFound();
    void whatLiesOverAnotherIsFound();
    void aTrapIsFound();
    void aFocusThatIsNotSeenIsFound();
    void sharedLettersAreFound();
    void englishInAnotherLanguageIsFound();

private:
    void show(QWidget& window) {
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
};

void TestFindFaults::anOrderlyWindowHasNone() {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new QLabel("A label"));
    layout->addWidget(new QPushButton("&One"));
    layout->addWidget(new QPushButton("&Two"));
    show(window);
    const QStringList faults = nameless(window) + clipped(window) + misplaced(window) +
                               unreachable(window, true) + sharedMnemonics(window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
}

void TestFindFaults::aNamelessButtonIsFound() {
    QWidget window;
    (new QVBoxLayout(&window))->addWidget(new QPushButton);
    show(window);
    QCOMPARE(nameless(window).size(), 1);
}

void TestFindFaults::aClippedLabelIsFound() {
    QWidget window;
    auto* label = new QLabel("A text that is longer than there is room for", &window);
    label->resize(60, 20);
    window.resize(200, 100);
    show(window);
    QCOMPARE(clipped(window).size(), 1);
}

void TestFindFaults::whatLiesOverAnotherIsFound() {
    QWidget window;
    window.resize(200, 100);
    (new QPushButton("One", &window))->setGeometry(0, 0, 80, 30);
    (new QPushButton("Two", &window))->setGeometry(40, 10, 80, 30);
    (new QPushButton("Three", &window))->setGeometry(160, 60, 80, 30);
    show(window);
    QCOMPARE(misplaced(window).size(), 2);
}

void TestFindFaults::aTrapIsFound() {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new QPushButton("One"));
    layout->addWidget(new QPlainTextEdit); // takes Tab for its text
    show(window);
    QCOMPARE(unreachable(window, false).filter("does not leave").size(), 1);
}

void TestFindFaults::aFocusThatIsNotSeenIsFound() {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new QPushButton("One"));
    auto* bare = new QWidget;
    bare->setFocusPolicy(Qt::StrongFocus);
    bare->setMinimumSize(40, 40);
    layout->addWidget(bare);
    show(window);
    QCOMPARE(unreachable(window, true).filter("looks the same").size(), 1);
}

void TestFindFaults::sharedLettersAreFound() {
    QWidget window;
    auto* layout = new QHBoxLayout(&window);
    layout->addWidget(new QPushButton("&Save"));
    layout->addWidget(new QPushButton("&Show"));
    show(window);
    QCOMPARE(sharedMnemonics(window).size(), 1);
}

void TestFindFaults::englishInAnotherLanguageIsFound() {
    const QStringList english{"Next ›", "tanh", "w11 = 0.5", "Hidden space"};
    const QStringList german{"Weiter ›", "tanh", "w11 = 0.5", "Hidden space"};
    QCOMPARE(untranslated(german, english).size(), 1);
}

QTEST_MAIN(TestFindFaults)
#include "test_find_faults.moc"

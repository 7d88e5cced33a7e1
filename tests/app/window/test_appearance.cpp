// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"
#include "app/panels/bottom_pane.h"
#include "app/panels/figure_board.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/window/look.h"
#include "app/window/main_window.h"
#include "app/window/shortcuts_page.h"
#include "app/workshop/workshop.h"
#include "tests/support/open_window.h"
#include "tests/support/settle.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QSplitter>
#include <QTest>

#include <algorithm>

using namespace tanhgram;

namespace {

const QString smallLesson = QStringLiteral(TANHGRAM_SOURCE_DIR "/tests/app/window/small.lesson.md");

} // namespace

// How the window looks, and what of it is remembered.
class TestAppearance : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void coloursChange();
    void lettersGrow();
    void largeLettersFit();
    void theAudienceSeesLargeLetters();
    void panesAreHiddenAndRemembered();
    void theWorkshopIsRemembered();
    void everyShortcutIsListed();
    void noShortcutMeansTwoThings();
    void homeLeavesThePlaneAlone();

private:
    void open();
    QAction* action(const QString& text);
    double sizeInFigures(); ///< of letters in the figure with the largest, compared with the usual
    template <class Widget> Widget* part() { return window_->findChild<Widget*>(); }

    std::unique_ptr<MainWindow> window_;
};

void TestAppearance::initTestCase() {
    stayApart("appearance");
}

void TestAppearance::init() {
    saveSettings({});
    open();
}

void TestAppearance::open() {
    window_.reset();
    window_ = openWindow(smallLesson);
}

void TestAppearance::cleanup() {
    window_.reset();
}

QAction* TestAppearance::action(const QString& text) {
    for (auto* each : window_->findChildren<QAction*>())
        if (each->text().remove('&').startsWith(text))
            return each;
    return nullptr;
}

// A small figure keeps the letters that it has room for.
double TestAppearance::sizeInFigures() {
    double largest = 0;
    for (const FigureView* each : window_->findChildren<FigureView*>())
        if (each->isVisible())
            largest = std::max(largest, each->transform().m11());
    return largest;
}

void TestAppearance::coloursChange() {
    action("High contrast")->trigger();
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor("#000000"));
    QCOMPARE(part<FigureView>()->backgroundBrush().color(), contrastTheme().background);
    window_->close();
    open();
    QVERIFY(action("High contrast")->isChecked());
    action("Light")->trigger();
    QCOMPARE(QApplication::palette().color(QPalette::Window), paletteOf(Scheme::Light).window().color());
}

void TestAppearance::lettersGrow() {
    const double before = QApplication::font().pointSizeF();
    QTest::keyClick(window_.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::font().pointSizeF(), 1.25 * before);
    QTRY_COMPARE(sizeInFigures(), 1.25);
    QVERIFY(part<LessonPanel>()->session().at == (StepIndex{0, 0}));
    const auto labels = part<LessonPanel>()->findChildren<QLabel*>();
    const QString title = part<LessonPanel>()->session().lesson.title;
    const auto heading =
        std::ranges::find_if(labels, [&](const QLabel* each) { return each->text() == title; });
    QVERIFY(heading != labels.end());
    QVERIFY((*heading)->font().pointSizeF() > QApplication::font().pointSizeF());
    settle(); // until the new menus are there
    QTest::keyClick(window_.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::font().pointSizeF(), before);
}

// Every button and field can be brought into view whole.
void TestAppearance::largeLettersFit() {
    window_->resize(1024, 700);
    action("150 %")->trigger();
    QTRY_COMPARE(sizeInFigures(), 1.5);
    settle();
    QCOMPARE(window_->size(), QSize(1024, 700));
    for (const auto* each : window_->findChildren<QAbstractButton*>()) {
        if (!each->isVisible())
            continue;
        QVERIFY2(each->parentWidget()->rect().contains(each->geometry()) &&
                     each->height() >= each->minimumSizeHint().height(),
                 qPrintable(each->text() + each->accessibleName()));
    }
}

void TestAppearance::theAudienceSeesLargeLetters() {
    const double before = QApplication::font().pointSizeF();
    part<LessonPanel>()->next();
    QTest::keyClick(window_.get(), Qt::Key_F11);
    QTRY_VERIFY(QApplication::font().pointSizeF() >= 1.5 * before);
    QVERIFY(window_->isFullScreen());
    QTRY_VERIFY(window_->menuBar()->height() == 0);
    QVERIFY(part<LessonPanel>()->isVisible());
    QVERIFY(part<LessonPanel>()->session().at == (StepIndex{0, 1}));
    QTest::keyClick(window_.get(), Qt::Key_Escape);
    QTRY_COMPARE(QApplication::font().pointSizeF(), before);
    QVERIFY(!window_->isFullScreen());
    QTRY_VERIFY(window_->menuBar()->height() > 0);
}

void TestAppearance::panesAreHiddenAndRemembered() {
    QTest::keyClick(window_.get(), Qt::Key_F9);
    QVERIFY(!part<LessonPanel>()->isVisible());
    QTest::keyClick(window_.get(), Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!part<BottomPane>()->isVisible());
    part<BottomPane>()->showPanel("seeds");
    window_->close();
    open();
    QVERIFY(!part<LessonPanel>()->isVisible());
    QVERIFY(!part<BottomPane>()->isVisible());
    QCOMPARE(part<BottomPane>()->panelInFront(), "seeds");
    QTest::keyClick(window_.get(), Qt::Key_F9);
    QTRY_VERIFY(part<LessonPanel>()->isVisible());
    auto* panes = window_->findChild<QSplitter*>("panes");
    panes->setSizes({450, 830});
    settle();
    const QList<int> sizes = panes->sizes();
    window_->close();
    open();
    QCOMPARE(window_->findChild<QSplitter*>("panes")->sizes(), sizes);
}

void TestAppearance::theWorkshopIsRemembered() {
    part<Workshop>()->setShown(true);
    window_->close();
    open();
    QVERIFY(part<Workshop>()->isShown());
}

void TestAppearance::everyShortcutIsListed() {
    QStringList listed;
    for (const ShortcutGroup& group : shortcutsOf(*window_))
        for (const ShortcutRow& row : group.rows) {
            QVERIFY2(!row.meaning.isEmpty(), qPrintable(row.keys));
            listed << row.keys.split(", ");
        }
    for (const auto* each : window_->findChildren<QAction*>())
        for (const QKeySequence& keys : each->shortcuts())
            QVERIFY2(listed.contains(keys.toString(QKeySequence::NativeText)), qPrintable(each->text()));
    QVERIFY(listed.contains("Alt+Right"));
    QVERIFY(listed.contains("F11"));
}

void TestAppearance::noShortcutMeansTwoThings() {
    QMap<QString, QString> meanings;
    for (const auto* each : window_->findChildren<QAction*>())
        for (const QKeySequence& keys : each->shortcuts()) {
            const QString name = keys.toString();
            QVERIFY2(!meanings.contains(name),
                     qPrintable(name + ": " + meanings[name] + ", " + each->text()));
            meanings[name] = each->text();
        }
}

void TestAppearance::homeLeavesThePlaneAlone() {
    window_->document().apply({{"w11", 0.5, {}}}, "turn");
    const Experiment experiment = window_->document().experiment();
    QTest::keyClick(window_.get(), Qt::Key_Home, Qt::AltModifier);
    QTRY_VERIFY(!part<LessonPanel>()->isVisible());
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(window_->document().experiment() == experiment);
}

QTEST_MAIN(TestAppearance)
#include "test_appearance.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"
#include "app/panels/bottom_pane.h"
#include "app/panels/figure_board.h"
#include "app/panels/formula/formula_view.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/lesson/option_button.h"
#include "app/panels/parameter_control.h"
#include "app/welcome/lesson_card.h"
#include "app/window/main_window.h"
#include "app/workshop/completing_editor.h"
#include "app/workshop/workshop.h"
#include "tests/support/open_window.h"
#include "tests/support/patience.h"
#include "tests/support/settle.h"

#include <QAbstractButton>
#include <QMenuBar>
#include <QPointer>
#include <QSlider>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace tanhgram;

namespace {

/// A widget of the window, whichever it is now.
using Find = QWidget* (*)(QWidget& window);

const QString smallLesson = QStringLiteral(TANHGRAM_SOURCE_DIR "/tests/app/window/small.lesson.md");

} // namespace

Q_DECLARE_METATYPE(Find)

// A change of language builds every widget anew; the student must not notice anything but the language.
class TestRebuild : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theWidgetsAreOthers();
    void theStepAndTheUndoHistoryStay();
    void anAnswerInProgressStays();
    void figuresAndPanelsStay();
    void theTimelineStays();
    void unsavedTextStays();
    void theKeyboardStays_data();
    void theKeyboardStays();
    void theKeyboardStaysOnTheFirstPage();

private:
    void rebuild();
    LessonPanel& lesson() { return *window_->findChild<LessonPanel*>(); }

    std::unique_ptr<MainWindow> window_;
};

void TestRebuild::initTestCase() {
    stayApart("rebuild");
}

void TestRebuild::init() {
    window_ = openWindow(smallLesson);
}

void TestRebuild::cleanup() {
    window_.reset();
}

void TestRebuild::rebuild() {
    for (const char* language : {"de", "en"}) {
        window_->setLanguage(language);
        settle();
    }
}

void TestRebuild::theWidgetsAreOthers() {
    const QPointer<LessonPanel> before = &lesson();
    const qsizetype menus = window_->menuBar()->actions().size();
    rebuild();
    QVERIFY(before.isNull());
    QVERIFY(lesson().isVisible());
    QCOMPARE(window_->findChildren<LessonPanel*>().size(), 1);
    QCOMPARE(window_->findChildren<QMenuBar*>().size(), 1);
    QCOMPARE(window_->menuBar()->actions().size(), menus);
    QCOMPARE(window_->size(), QSize(1280, 800));
}

void TestRebuild::theStepAndTheUndoHistoryStay() {
    lesson().goTo({1, 1});
    window_->document().apply({{"w11", 0.5, {}}}, "turn");
    const Experiment experiment = window_->document().experiment();
    const int steps = window_->document().history().count();
    rebuild();
    QVERIFY(lesson().session().at == (StepIndex{1, 1}));
    QVERIFY(window_->document().experiment() == experiment);
    QCOMPARE(window_->document().history().count(), steps);
    window_->document().history().undo();
    QVERIFY(window_->document().experiment() != experiment);
}

void TestRebuild::anAnswerInProgressStays() {
    lesson().findChildren<OptionButton*>()[1]->findChild<QAbstractButton*>()->click();
    rebuild();
    const auto options = lesson().findChildren<OptionButton*>();
    QVERIFY(!options[0]->isChosen());
    QVERIFY(options[1]->isChosen());
    QVERIFY(!currentRecord(lesson().session()).answer);
}

void TestRebuild::figuresAndPanelsStay() {
    window_->findChild<FigureBoard*>()->showFigures({"surface", "network"});
    window_->findChild<BottomPane*>()->showPanel("nodes");
    auto* panes = window_->findChild<QSplitter*>("panes");
    panes->setSizes({420, 860});
    const QList<int> sizes = panes->sizes();
    rebuild();
    QCOMPARE(window_->findChild<FigureBoard*>()->mainKind().name, "surface");
    QCOMPARE(window_->findChild<FigureBoard*>()->state().kinds[1], "network");
    QCOMPARE(window_->findChild<BottomPane*>()->panelInFront(), "nodes");
    QCOMPARE(window_->findChild<QSplitter*>("panes")->sizes(), sizes);
}

void TestRebuild::theTimelineStays() {
    window_->playback().begin();
    QTRY_VERIFY_WITH_TIMEOUT(window_->playback().run() != nullptr, patience);
    window_->playback().seek(5);
    rebuild();
    QVERIFY(window_->playback().run() != nullptr);
    QCOMPARE(window_->playback().update(), 5U);
}

void TestRebuild::unsavedTextStays() {
    QTemporaryDir folder;
    const QString path = folder.filePath("copy.lesson.md");
    QVERIFY(QFile::copy(smallLesson, path));
    window_->openPath(path);
    auto* workshop = window_->findChild<Workshop*>();
    workshop->setShown(true);
    workshop->editor().moveCursor(QTextCursor::Start);
    workshop->editor().insertPlainText(QStringLiteral("+"));
    const QString text = workshop->editor().text();
    rebuild();
    workshop = window_->findChild<Workshop*>();
    QVERIFY(workshop->isShown());
    QCOMPARE(workshop->path(), path);
    QCOMPARE(workshop->editor().text(), text);
    QVERIFY(workshop->editor().document()->isModified());
    QVERIFY(!workshop->editor().problems().empty()); // the front matter begins with ++++ now
    workshop->editor().document()->setModified(false);
}

void TestRebuild::theKeyboardStays_data() {
    QTest::addColumn<Find>("find");
    const auto add = [](const char* name, Find find) { QTest::newRow(name) << find; };
    add("a button of the lesson", [](QWidget& all) { return all.findChild<QWidget*>("hint"); });
    add("an option", [](QWidget& all) -> QWidget* {
        return all.findChildren<OptionButton*>()[1]->findChild<QAbstractButton*>();
    });
    add("a slider",
        [](QWidget& all) -> QWidget* { return all.findChildren<ParameterControl*>()[3]->slider(); });
    add("a field",
        [](QWidget& all) -> QWidget* { return all.findChildren<ParameterControl*>()[3]->field(); });
    add("a small figure", [](QWidget& all) -> QWidget* { return all.findChildren<FigureView*>()[1]; });
    add("the equations", [](QWidget& all) -> QWidget* { return all.findChild<FormulaView*>(); });
    add("a row of tabs",
        [](QWidget& all) -> QWidget* { return all.findChild<BottomPane*>()->findChild<QTabBar*>(); });
}

void TestRebuild::theKeyboardStays() {
    QFETCH(const Find, find);
    find(*window_)->setFocus();
    QCOMPARE(window_->focusWidget(), find(*window_));
    rebuild();
    QCOMPARE(window_->focusWidget(), find(*window_));
    const QPointer<QWidget> before = window_->focusWidget();
    QTest::keyClick(window_->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(before.isNull()); // larger letters build the window anew, too
    QCOMPARE(window_->focusWidget(), find(*window_));
    QTest::keyClick(window_->focusWidget(), Qt::Key_0, Qt::ControlModifier);
}

void TestRebuild::theKeyboardStaysOnTheFirstPage() {
    window_->goHome();
    const auto second = [this] { return window_->findChildren<LessonCard*>()[1]; };
    second()->setFocus();
    rebuild();
    QCOMPARE(window_->focusWidget(), second());
}

QTEST_MAIN(TestRebuild)
#include "test_rebuild.moc"

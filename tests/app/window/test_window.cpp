// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/bottom_pane.h"
#include "app/panels/elided_label.h"
#include "app/panels/figure_board.h"
#include "app/panels/formula/formula_bar.h"
#include "app/panels/lesson/animation_bar.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/lesson/markdown_view.h"
#include "app/panels/lesson/option_button.h"
#include "app/panels/message_bar.h"
#include "app/text/text_label.h"
#include "app/window/main_window.h"
#include "tests/support/open_window.h"
#include "tests/support/settle.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace tanhgram;

namespace {

const QString smallLesson = QStringLiteral(TANHGRAM_SOURCE_DIR "/tests/app/window/small.lesson.md");

double at(MainWindow& window, const char* key) {
    return numberAt(window.document().experiment(), key).value();
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void stepsApplyTheirPresets();
    void undoGoesBackAcrossSteps();
    void aWrongAnswerMayBeTriedAgain();
    void showingTheAnswerExplains();
    void aNumberIsAnswered();
    void aPredictionComesBeforeTheChange();
    void whatAPredictionConcealsIsShownAfterIt();
    void hintsOpenOneAtATime();
    void theGoalIsWatched();
    void whyNotIsShown();
    void theAnimationSweeps();
    void anAnimationEndsWithItsLesson();
    void resetAndPreset();
    void aBrokenFileChangesNothing_data();
    void aBrokenFileChangesNothing();
    void anExperimentHidesTheLesson();
    void theLessonInsideOpens();
    void trainingIsAtHandWhateverIsInFront();
    void coveredWeightsAreNotTrained();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void theTrainingFitsBesideALesson();
    void theWordsForTheWeightsWaitForTheAnswer();
    void noFigureTellsTheAnswer();

private:
    QAbstractButton* button(const QString& text) { return seenButton(*window_, text); }
    LessonPanel& lesson() { return *window_->findChild<LessonPanel*>(); }
    FigureBoard& board() { return *window_->findChild<FigureBoard*>(); }
    bool says(const QString& text);
    QString written(const QString& name, const QByteArray& text);
    void verifyNothingIsCutOff();

    QTemporaryDir folder_;
    std::unique_ptr<MainWindow> window_;
};

void TestWindow::initTestCase() {
    stayApart("window");
}

void TestWindow::init() {
    window_ = openWindow(smallLesson);
}

void TestWindow::cleanup() {
    window_.reset();
}

// Whether the lesson panel shows a text to the student.
bool TestWindow::says(const QString& text) {
    for (const auto* each : lesson().findChildren<QLabel*>())
        if (each->isVisible() && each->text().contains(text))
            return true;
    for (const auto* each : lesson().findChildren<MarkdownView*>())
        if (each->isVisible() && each->readableText().contains(text))
            return true;
    for (const auto* each : lesson().findChildren<TextLabel*>())
        if (each->isVisible() && each->text().contains(text))
            return true;
    return false;
}

QString TestWindow::written(const QString& name, const QByteArray& text) {
    QFile file(folder_.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test cannot write its file");
    return file.fileName();
}

void TestWindow::stepsApplyTheirPresets() {
    QCOMPARE(at(*window_, "w12"), 3.0);
    QVERIFY(!button("Back")->isEnabled());
    button("Next")->click();
    QCOMPARE(window_->document().experiment().network.hidden[0].activation, Activation::Tanh);
    QVERIFY(says("Now bend the plane"));
    button("Next")->click();
    button("Next")->click();
    QCOMPARE(at(*window_, "w11"), 2.0);
    QCOMPARE(at(*window_, "w12"), -3.0); // where the animation of the step before ends
    button("Next")->click();
    QVERIFY(!button("Next")->isEnabled());
    button("Back")->click();
    button("Back")->click();
    QCOMPARE(at(*window_, "w12"), 3.0);
}

void TestWindow::undoGoesBackAcrossSteps() {
    button("Next")->click();
    window_->document().history().undo();
    QCOMPARE(window_->document().experiment().network.hidden[0].activation, Activation::Linear);
}

void TestWindow::aWrongAnswerMayBeTriedAgain() {
    const auto options = [this] { return window_->findChildren<OptionButton*>(); };
    QCOMPARE(options().size(), 2);
    const auto choose = [&](int i) { options()[i]->findChild<QAbstractButton*>()->click(); };
    button("Check my answer")->click();
    QVERIFY(says("Give an answer first.") && !says("Not quite"));
    choose(1);
    button("Check my answer")->click();
    QVERIFY(says("A shear keeps one direction."));
    QVERIFY(!says("Every linear map"));
    // Who comes back still reads why.
    button("Next")->click();
    button("Back")->click();
    QCoreApplication::processEvents();
    QVERIFY(says("A shear keeps one direction."));
    choose(0);
    QVERIFY(!options()[1]->isChosen());
    button("Check my answer")->click();
    QVERIFY(says("Every linear map keeps parallel lines parallel."));
    QVERIFY(isFinished(lesson().session(), {0, 0}));
}

void TestWindow::showingTheAnswerExplains() {
    button("Show the answer")->click();
    QVERIFY(window_->findChildren<OptionButton*>()[0]->isChosen());
    QVERIFY(says("Every linear map"));
    QVERIFY(!currentRecord(lesson().session()).right);
}

void TestWindow::aNumberIsAnswered() {
    lesson().goTo({1, 1});
    QCoreApplication::processEvents(); // a widget put into a visible layout appears with the next event
    QLineEdit* line = nullptr;
    for (auto* each : lesson().findChildren<QLineEdit*>())
        if (each->isVisible())
            line = each;
    QVERIFY(line != nullptr);
    line->setText("3");
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!isFinished(lesson().session(), {1, 1}));
    QVERIFY(!says("That was before."));
    line->setText("-3");
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(says("That was before."));
    line->setText("2.0");
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(isFinished(lesson().session(), {1, 1}));
}

void TestWindow::aPredictionComesBeforeTheChange() {
    lesson().goTo({1, 2});
    QCoreApplication::processEvents();
    QVERIFY(button("Play") == nullptr);
    QVERIFY(button("Show the answer") == nullptr);
    const auto chooses = [&](int i) { return lesson().findChildren<OptionButton*>()[i]; };
    chooses(0)->findChild<QAbstractButton*>()->click();
    QCOMPARE(at(*window_, "b11"), 1.0);
    // Tried meanwhile, of which the question knows nothing.
    const double asked = at(*window_, "w12");
    window_->document().apply({{"w12", 0.75, {}}}, "turn");
    button("That is my prediction")->click();
    QVERIFY(!chooses(0)->isEnabled());
    QCOMPARE(at(*window_, "b11"), 2.0);
    QCOMPARE(at(*window_, "w12"), asked);
    QVERIFY(!says("A negative number"));
    QTRY_VERIFY(says("A negative number turns the plane over."));
    QCOMPARE(at(*window_, "w11"), -2.0);
    QVERIFY(says("You predicted “It turns”. What happened: “It flips”. It did not turn."));
    QVERIFY(isFinished(lesson().session(), {1, 2}));
    QVERIFY(button("Play") != nullptr);

    button("Back")->click();
    QCOMPARE(at(*window_, "b11"), 1.0);
    button("Next")->click();
    QCOMPARE(at(*window_, "b11"), 2.0);
    QVERIFY(says("You predicted “It turns”."));
    QVERIFY(button("That is my prediction") == nullptr);
}

void TestWindow::whatAPredictionConcealsIsShownAfterIt() {
    window_->openPath(written("concealed.lesson.md",
                              "+++\ntitle = \"T\"\n+++\n## Q\nText.\n```lesson\nid = \"a\"\n"
                              "conceal = true\nthen = { w11 = 2 }\n[question]\nprompt = \"P?\"\n"
                              "kind = \"predict\"\noptions = [{ text = \"A\", right = true }, "
                              "{ text = \"B\" }]\n```\n"));
    QCoreApplication::processEvents();
    const auto* tabs = window_->findChild<BottomPane*>();
    const auto choosers = [this] {
        const auto all = window_->findChildren<QToolButton*>("chooser");
        return std::count_if(all.begin(), all.end(), [](const auto* each) { return each->isVisible(); });
    };
    QVERIFY(!tabs->isVisible());
    QCOMPARE(choosers(), 0);
    lesson().findChildren<OptionButton*>()[0]->findChild<QAbstractButton*>()->click();
    button("That is my prediction")->click();
    QTRY_VERIFY(tabs->isVisible());
    QCOMPARE(choosers(), 3);
}

void TestWindow::hintsOpenOneAtATime() {
    QVERIFY(!says("Look at the parallel lines."));
    button("Hint")->click();
    QVERIFY(says("Look at the parallel lines."));
    QVERIFY(!says("Compare two squares"));
    button("Another hint")->click();
    QVERIFY(says("Compare two squares"));
    QVERIFY(!button("No more hints")->isEnabled());
}

void TestWindow::theGoalIsWatched() {
    lesson().next();
    board().refresh();
    QVERIFY(!says("Separated"));
    QVERIFY(!says("The bend made room"));
    window_->document().apply(currentStep(lesson().session()).solution, "solve");
    board().refresh();
    QVERIFY(says("Separated"));
    QVERIFY(says("The bend made room"));
    QVERIFY(isFinished(lesson().session(), {0, 1}));
}

void TestWindow::whyNotIsShown() {
    lesson().goTo({1, 0});
    board().refresh();
    QVERIFY(says("No straight line can separate them"));
    QVERIFY(board().mainKind().name == "hidden");
    button("Show why")->click();
    QVERIFY(board().mainKind().name == "separability");
}

void TestWindow::theAnimationSweeps() {
    lesson().goTo({1, 0});
    const int steps = window_->document().history().count();
    button("Play")->click();
    QTRY_COMPARE(at(*window_, "w12"), -3.0);
    QCOMPARE(window_->document().history().count(), steps + 1);
    window_->document().history().undo();
    QCOMPARE(at(*window_, "w12"), 3.0);
}

void TestWindow::anAnimationEndsWithItsLesson() {
    const QString path = written("given.experiment.toml", "[[hidden]]\nweights = [[1, 2], [0, 1]]\n");
    lesson().goTo({1, 0});
    button("Play")->click();
    window_->openPath(path);
    QTest::qWait(300); // the animation lasts 200 ms
    QCOMPARE(at(*window_, "w12"), 2.0);
}

void TestWindow::resetAndPreset() {
    window_->document().apply({{"w11", 0.5, {}}}, "turn");
    button("Preset")->click();
    QCOMPARE(at(*window_, "w11"), -3.0);
    button("Reset")->click();
    QVERIFY(window_->document().experiment() == Experiment{});
}

void TestWindow::aBrokenFileChangesNothing_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("experiment") << "broken.experiment.toml"
                                << QByteArray("data = \"xor\"\n[output]\nbias = nan\n")
                                << "broken.experiment.toml:3:8: error: ";
    QTest::newRow("lesson") << "broken.lesson.md"
                            << QByteArray("+++\ntitle = \"T\"\n+++\n## S\nText.\n```lesson\nid = \"a\"\n"
                                          "hint = [\"x\"]\n```\n")
                            << "broken.lesson.md:8:1: error: ";
}

void TestWindow::aBrokenFileChangesNothing() {
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    const Experiment before = window_->document().experiment();
    const QString title = window_->windowTitle();
    window_->openPath(written(name, text));
    auto* messages = window_->findChild<MessageBar*>();
    QVERIFY(messages->isVisible());
    QVERIFY2(messages->text().startsWith(place), qPrintable(messages->text()));
    QVERIFY(window_->document().experiment() == before);
    QCOMPARE(window_->windowTitle(), title);
    QVERIFY(lesson().isVisible());
    button("Dismiss")->click();
    QVERIFY(!messages->isVisible());
}

void TestWindow::anExperimentHidesTheLesson() {
    window_->openPath(written("deep.experiment.toml", "data = \"xor\"\n[[hidden]]\n"
                                                      "weights = [[1, 0], [0, 1], [1, 1]]\n"
                                                      "biases = [0, 0, 0]\n[output]\nweights = [1, 1, 1]\n"));
    QVERIFY(!window_->findChild<MessageBar*>()->isVisible());
    QVERIFY(!lesson().isVisible());
    const Experiment opened = window_->document().experiment();
    window_->document().apply({{"output.bias", 2.0, {}}}, "shift");
    lesson().show();
    button("Reset")->click();
    QVERIFY(window_->document().experiment() == opened);
}

void TestWindow::theLessonInsideOpens() {
    MainWindow other;
    other.openPath({});
    const Lesson& inside = other.findChild<LessonPanel*>()->session().lesson;
    QVERIFY(inside.sections.size() >= 6);
    QVERIFY(other.findChild<MessageBar*>()->isHidden());
}

void TestWindow::trainingIsAtHandWhateverIsInFront() {
    window_->openPath(written("plain.experiment.toml", "data = \"xor\"\n"));
    QVERIFY(!window_->playback().isPlaying());
    for (const char* panel : {"weights", "network", "training", "seeds", "nodes"}) {
        window_->findChild<BottomPane*>()->showPanel(panel);
        QTest::keyClick(window_.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY2(window_->playback().isPlaying(), panel);
        QTest::keyClick(window_.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY2(!window_->playback().isPlaying(), panel);
    }
}

void TestWindow::coveredWeightsAreNotTrained() {
    window_->openPath(QStringLiteral(":/lessons/activation-functions.lesson.md"));
    button("Next")->click();
    QVERIFY(!window_->findChild<BottomPane*>()->isVisible());
    const Network covered = window_->document().experiment().network;
    QTest::keyClick(window_.get(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!window_->playback().isPlaying());
    QVERIFY(window_->document().experiment().network == covered);
    // Nor can they be dragged in the figures.
    QCoreApplication::processEvents();
    for (const FigureView* view : window_->findChildren<FigureView*>())
        QVERIFY(view->figure().grips.empty() || !view->isVisible());
}

// A widget below its least size, or reaching out of its parent, shows a part of its text only.
void TestWindow::verifyNothingIsCutOff() {
    for (QWidget* each : window_->findChildren<QWidget*>()) {
        const bool hasText = qobject_cast<QLabel*>(each) != nullptr ||
                             qobject_cast<QAbstractButton*>(each) != nullptr ||
                             qobject_cast<QDoubleSpinBox*>(each) != nullptr;
        if (!hasText || !each->isVisible())
            continue;
        const QSize least = each->minimumWidth() > 0 ? each->minimumSize() : each->minimumSizeHint();
        const bool whole = each->parentWidget()->rect().contains(each->geometry());
        QVERIFY2(whole && each->width() >= least.width() && each->height() >= least.height(),
                 qPrintable(QString("%1 “%2” is %3x%4")
                                .arg(each->metaObject()->className(), each->accessibleName())
                                .arg(each->width())
                                .arg(each->height())));
    }
}

void TestWindow::nothingIsCutOff_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280x800") << QSize(1280, 800);
    QTest::newRow("1024x700") << QSize(1024, 700);
}

void TestWindow::nothingIsCutOff() {
    QFETCH(const QSize, size);
    window_->resize(size);
    for (std::size_t i = 0; i < 5; ++i) {
        lesson().goTo(stepOrder(lesson().session().lesson)[i]);
        settle();
        QCOMPARE(window_->size(), size);
        verifyNothingIsCutOff();
    }
}

void TestWindow::theTrainingFitsBesideALesson() {
    window_->resize(1000, 660);
    for (const char* panel : {"network", "training", "seeds"}) {
        window_->findChild<BottomPane*>()->showPanel(panel);
        settle();
        QCOMPARE(window_->size(), QSize(1000, 660));
        verifyNothingIsCutOff();
    }
}

void TestWindow::theWordsForTheWeightsWaitForTheAnswer() {
    auto* words = window_->findChild<FormulaBar*>()->findChild<ElidedLabel*>();
    QVERIFY(!words->isVisible());
    button("Show the answer")->click();
    QTRY_VERIFY(words->isVisible());
    QTRY_COMPARE(words->text(), QString("W turns by 135° clockwise and scales by 4.24 (determinant 18)."));
}

void TestWindow::noFigureTellsTheAnswer() {
    const auto toldPossible = [this] {
        return std::ranges::any_of(window_->findChildren<FigureView*>(), [](const FigureView* view) {
            return view->isVisible() && view->spoken().contains("straight line c");
        });
    };
    QVERIFY(!toldPossible());
    button("Show the answer")->click();
    QTRY_VERIFY(toldPossible());
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"

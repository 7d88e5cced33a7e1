// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/bottom_pane.h"
#include "app/panels/figure_board.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/panels/sandbox/sandbox_panel.h"
#include "app/window/experiment_file.h"
#include "app/window/main_window.h"
#include "core/experiment/toml.h"
#include "lessons/reader/reader.h"
#include "tests/support/open_window.h"
#include "tests/support/patience.h"
#include "tests/support/settle.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tanhgram;

namespace {

const QString smallLesson = QStringLiteral(TANHGRAM_SOURCE_DIR "/tests/app/window/small.lesson.md");

} // namespace

class TestSandbox : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatIsSeenGoesIntoTheSandbox();
    void theWayBackFindsTheStepAsItWas();
    void theTimelineIsFoundAgain();
    void historiesDoNotMix();
    void goalsAreNotReachedInTheSandbox();
    void whatIsConcealedStaysInTheLesson();
    void aFileOpensThereAndTheLessonWaits();
    void aNewExperimentCanBeUndone();
    void anotherLessonEndsTheWayBack();
    void theKeyOpensItFromTheFirstPage();
    void theSandboxOutlivesALanguage();
    void theSandboxAndTheWayBackSpeakTheLanguageOfNow();
    void anExperimentWithPointsOpensAgainAnywhere();
    void everyPanelFitsInTheSmallestWindow();

private:
    LessonPanel& lesson() { return *window_->findChild<LessonPanel*>(); }
    SandboxPanel& sandbox() { return *window_->findChild<SandboxPanel*>(); }
    Document& document() { return window_->document(); }
    double at(const char* key) { return numberAt(document().experiment(), key).value(); }
    void put(const char* key, double value) { document().apply({{key, value, {}}}, {}); }
    void press(Qt::Key key) { QTest::keyClick(window_.get(), key, Qt::ControlModifier); }
    QString written(const QString& name, const QByteArray& text);

    QTemporaryDir folder_;
    std::unique_ptr<MainWindow> window_;
};

void TestSandbox::initTestCase() {
    stayApart("sandbox");
}

void TestSandbox::init() {
    window_ = openWindow(smallLesson);
}

void TestSandbox::cleanup() {
    window_.reset();
}

QString TestSandbox::written(const QString& name, const QByteArray& text) {
    QFile file(folder_.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test cannot write its file");
    return file.fileName();
}

void TestSandbox::whatIsSeenGoesIntoTheSandbox() {
    put("w11", 0.75);
    const Experiment seen = document().experiment();
    const QString figure =
        QString::fromStdString(std::string(window_->findChild<FigureBoard*>()->mainKind().name));
    press(Qt::Key_B);
    QVERIFY(sandbox().isVisible());
    QVERIFY(!lesson().isVisible());
    QVERIFY(document().experiment() == seen);
    QCOMPARE(QString::fromStdString(std::string(window_->findChild<FigureBoard*>()->mainKind().name)),
             figure);
    QVERIFY(window_->windowTitle().startsWith("Sandbox"));
}

void TestSandbox::theWayBackFindsTheStepAsItWas() {
    lesson().next();
    put("w13", 1.25);
    const Experiment left = document().experiment();
    const QString title = window_->windowTitle();
    const auto step = lesson().session().at;
    press(Qt::Key_B);
    put("w13", 7);
    document().apply({{"data", std::string("moons"), {}}}, {});
    window_->findChild<BottomPane*>()->showPanel("history");
    QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(lesson().isVisible()); // the button is seen to go down first
    QVERIFY(!sandbox().isVisible());
    QVERIFY(document().experiment() == left);
    QVERIFY(lesson().session().at == step);
    QCOMPARE(window_->windowTitle(), title);
    QCOMPARE(window_->findChild<BottomPane*>()->panelInFront(), std::string("weights"));
}

void TestSandbox::theTimelineIsFoundAgain() {
    window_->openPath(QStringLiteral(":/lessons/inside-the-activation-function.lesson.md"));
    for (const StepIndex each : stepOrder(lesson().session().lesson))
        if (stepAt(lesson().session().lesson, each).train) {
            lesson().goTo(each);
            break;
        }
    QVERIFY(currentStep(lesson().session()).train);
    window_->playback().seek(10);
    QTRY_VERIFY_WITH_TIMEOUT(!window_->playback().isTraining(), patience);
    const Experiment left = document().experiment();
    const int steps = document().history().count();
    press(Qt::Key_B);
    put("output.bias", 3);
    press(Qt::Key_B);
    QTRY_VERIFY_WITH_TIMEOUT(!window_->playback().isTraining(), patience);
    QCOMPARE(window_->playback().update(), std::size_t(10));
    QVERIFY(document().experiment() == left);
    QCOMPARE(document().history().count(), steps);
}

void TestSandbox::historiesDoNotMix() {
    put("w11", 0.5);
    press(Qt::Key_B);
    QVERIFY(!document().history().canUndo());
    put("w11", 2);
    press(Qt::Key_Z);
    QCOMPARE(at("w11"), 0.5);
    press(Qt::Key_Z);
    QCOMPARE(at("w11"), 0.5);
    press(Qt::Key_B);
    press(Qt::Key_Z);
    QCOMPARE(at("w11"), -3.0);
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(at("w11"), 0.5);
}

void TestSandbox::goalsAreNotReachedInTheSandbox() {
    lesson().next();
    press(Qt::Key_B);
    for (const auto& [key, value] : {std::pair{"w13", -1.0}, {"w23", 1.0}, {"b13", 1.0}})
        put(key, value);
    window_->findChild<FigureBoard*>()->refresh();
    press(Qt::Key_B);
    QVERIFY(!currentRecord(lesson().session()).reached);
}

void TestSandbox::whatIsConcealedStaysInTheLesson() {
    window_->openPath(QStringLiteral(":/lessons/activation-functions.lesson.md"));
    lesson().next();
    QVERIFY(isConcealed(lesson().session()));
    press(Qt::Key_B);
    QVERIFY(!sandbox().isVisible());
    QVERIFY(lesson().isVisible());
}

void TestSandbox::aFileOpensThereAndTheLessonWaits() {
    lesson().next();
    put("w13", 1.25);
    const Experiment left = document().experiment();
    window_->openPath(written("own.experiment.toml", "[data]\nname = \"moons\"\nnoise = 0.1\n"));
    QVERIFY(sandbox().isVisible());
    QVERIFY(document().experiment().data == DataSource(Sample{Generator::Moons, 500, 0.1, 1}));
    QVERIFY(!document().history().canUndo());
    press(Qt::Key_B);
    QVERIFY(document().experiment() == left);
}

void TestSandbox::aNewExperimentCanBeUndone() {
    press(Qt::Key_B);
    put("w11", 0.5);
    QTest::keyClick(window_.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(document().experiment() == Experiment{});
    QCOMPARE(document().history().undoText(), QString("new experiment"));
    press(Qt::Key_Z);
    QCOMPARE(at("w11"), 0.5);
}

void TestSandbox::anotherLessonEndsTheWayBack() {
    press(Qt::Key_B);
    window_->openPath(QStringLiteral(":/lessons/inside-the-activation-function.lesson.md"));
    QVERIFY(lesson().isVisible());
    QVERIFY(!document().hasAside());
    const Experiment start = document().experiment();
    press(Qt::Key_B);
    QVERIFY(sandbox().isVisible());
    press(Qt::Key_B);
    QVERIFY(document().experiment() == start);
}

void TestSandbox::theKeyOpensItFromTheFirstPage() {
    QTest::keyClick(window_.get(), Qt::Key_Home, Qt::AltModifier);
    QVERIFY(!lesson().isVisible());
    press(Qt::Key_B);
    QVERIFY(sandbox().isVisible());
}

void TestSandbox::theSandboxOutlivesALanguage() {
    lesson().next();
    const Experiment left = document().experiment();
    press(Qt::Key_B);
    put("w11", 0.5);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(window_.get(), &change);
    settle();
    QVERIFY(sandbox().isVisible());
    QCOMPARE(at("w11"), 0.5);
    QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(lesson().isVisible()); // the button is seen to go down first
    QVERIFY(document().experiment() == left);
}

void TestSandbox::theSandboxAndTheWayBackSpeakTheLanguageOfNow() {
    window_->openPath(":/lessons/inside-the-activation-function.lesson.md");
    lesson().next();
    const StepIndex step = lesson().session().at;
    press(Qt::Key_B);
    QVERIFY(window_->windowTitle().startsWith("Sandbox"));
    window_->setLanguage("de");
    QTRY_VERIFY2(window_->windowTitle().startsWith("Sandkasten"), qPrintable(window_->windowTitle()));
    const auto german = readLesson(":/lessons/inside-the-activation-function.lesson.de.md");
    const auto saysBack = [&](const QAbstractButton* each) {
        return each->accessibleDescription() == stepAt(*german, step).title;
    };
    QVERIFY(std::ranges::any_of(sandbox().findChildren<QAbstractButton*>(), saysBack));
    press(Qt::Key_B);
    QVERIFY(lesson().session().at == step);
    QCOMPARE(lesson().session().lesson.language, "de");
    window_->setLanguage("en");
    QTRY_COMPARE(lesson().session().lesson.language, "en");
}

void TestSandbox::anExperimentWithPointsOpensAgainAnywhere() {
    const QString csv = written("points.csv", "0.5,0.5,1\n-1,2,0\n");
    Experiment experiment;
    experiment.data = *readPoints(csv);
    const QString beside = folder_.filePath("beside.experiment.toml");
    QVERIFY(writeExperiment(experiment, beside).empty());
    QVERIFY(readExperiment(beside)->data == experiment.data);
    QVERIFY(QDir(folder_.path()).mkdir("elsewhere"));
    const QString elsewhere = folder_.filePath("elsewhere/away.experiment.toml");
    QVERIFY(writeExperiment(experiment, elsewhere).empty());
    QVERIFY(readExperiment(elsewhere)->data == DataSource(std::get<CsvData>(experiment.data).points));
    QVERIFY(!writeExperiment(experiment, folder_.filePath("no/such/place.experiment.toml")).empty());
}

void TestSandbox::everyPanelFitsInTheSmallestWindow() {
    press(Qt::Key_B);
    window_->resize(1024, 700);
    settle();
    QCOMPARE(window_->size(), QSize(1024, 700));
    for (QWidget* each : sandbox().findChildren<QWidget*>())
        if (each->isVisibleTo(&sandbox()) && qobject_cast<QAbstractButton*>(each) != nullptr)
            QVERIFY2(each->width() >=
                         (each->minimumWidth() > 0 ? each->minimumWidth() : each->minimumSizeHint().width()),
                     qPrintable(each->accessibleName() + qobject_cast<QAbstractButton*>(each)->text()));
}

QTEST_MAIN(TestSandbox)
#include "test_sandbox.moc"

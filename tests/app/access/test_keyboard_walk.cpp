// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/languages.h"
#include "app/panels/activation_choice.h"
#include "app/panels/bottom_pane.h"
#include "app/panels/lesson/animation_bar.h"
#include "app/panels/lesson/option_button.h"
#include "app/panels/parameter_control.h"
#include "app/panels/training/timeline.h"
#include "app/settings.h"
#include "app/window/legible_style.h"
#include "core/experiment/parameter_key.h"
#include "lessons/questions/check.h"
#include "tests/app/access/window_tour.h"
#include "tests/support/keyboard.h"
#include "tests/support/open_window.h"
#include "tests/support/patience.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <memory>

using namespace tanhgram;

namespace {

const QString lessonA = QStringLiteral(":/lessons/activation-functions.lesson.md");

} // namespace

/// From the first step of the first lesson to its last with nothing but keys: every question is answered
/// wrong and then right, every goal is reached, and the networks are trained. With
/// TANHGRAM_SCREENSHOTS=FOLDER it leaves a picture of every screen there.
class TestKeyboardWalk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theLessonIsSolvedByKeyboard_data();
    void theLessonIsSolvedByKeyboard();

private:
    LessonPanel& lesson() { return *window_->findChild<LessonPanel*>(); }
    const Session& session() { return lesson().session(); }
    template <class Part> Part* part(const char* name) { return window_->findChild<Part*>(name); }

    void solveStep();
    void answerQuestion();
    void give(const Answer& answer);
    void choose(const std::vector<int>& options);
    void write(const QString& text);
    void watchAnimation();
    void train();
    void scrub();
    void setWeights();
    void bringToFront(const char* panel);
    void bringTo(const ParameterControl& control, double value);
    void picture(const QString& name);

    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<Keyboard> keys_;
    int pictures_ = 0;
};

void TestKeyboardWalk::initTestCase() {
    stayApart("keyboard-walk");
    QApplication::setStyle(new LegibleStyle);
}

void TestKeyboardWalk::theLessonIsSolvedByKeyboard_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("en light") << "en" << Scheme::Light;
    // The walk is the same in each; for pictures of every language and theme.
    if (!qEnvironmentVariableIsSet("TANHGRAM_SCREENSHOTS"))
        return;
    for (const Language& each : languages())
        for (const Scheme scheme : ownSchemes)
            if (each.code != "en" || scheme != Scheme::Light)
                QTest::addRow("%s %s", qPrintable(each.code), qPrintable(nameOf(scheme)))
                    << each.code << scheme;
}

void TestKeyboardWalk::theLessonIsSolvedByKeyboard() {
    QFETCH(const QString, language);
    QFETCH(const Scheme, scheme);
    Settings settings;
    settings.scheme = nameOf(scheme);
    saveSettings(settings);
    pictures_ = 0;
    window_ = openWindow(lessonA, {.language = language});
    keys_ = std::make_unique<Keyboard>(*window_);
    const auto order = stepOrder(session().lesson);
    for (std::size_t i = 0; i < order.size(); ++i) {
        QTRY_VERIFY(session().at == order[i]); // a shortcut lets its button be seen pressed
        settle();
        picture("step");
        solveStep();
        if (QTest::currentTestFailed()) {
            qWarning("in the step %s", currentStep(session()).id.c_str());
            return;
        }
        QVERIFY2(isFinished(session(), order[i]), currentStep(session()).id.c_str());
        const StepRecord& record = currentRecord(session());
        QVERIFY2(record.right || !currentStep(session()).question, currentStep(session()).id.c_str());
        keys_->press(window_->isRightToLeft() ? Qt::Key_Left : Qt::Key_Right, Qt::AltModifier);
    }
    QCOMPARE(finishedCount(session()), order.size());
    window_.reset();
}

void TestKeyboardWalk::solveStep() {
    const Step& step = currentStep(session());
    if (step.train)
        train();
    else if (step.goal && !step.solution.empty())
        setWeights();
    if (QTest::currentTestFailed())
        return;
    if (step.question)
        answerQuestion();
    settle();
    picture("solved");
}

void TestKeyboardWalk::answerQuestion() {
    const Question question = *currentStep(session()).question;
    if (!isPrediction(question)) {
        give(wrongAnswers(question).back());
        QVERIFY(!currentRecord(session()).right && currentRecord(session()).tries == 1);
        picture("wrong");
    }
    give(rightAnswer(question));
    if (isPrediction(question))
        watchAnimation();
    QTRY_VERIFY(currentRecord(session()).right);
    // What was earned is read without scrolling for it.
    const auto* why = part<QWidget>("explanation");
    QTRY_VERIFY2(why->isHidden() || why->visibleRegion().boundingRect().bottom() == why->rect().bottom(),
                 currentStep(session()).id.c_str());
}

void TestKeyboardWalk::give(const Answer& answer) {
    if (const auto* options = std::get_if<std::vector<int>>(&answer))
        choose(*options);
    else if (const auto* number = std::get_if<double>(&answer))
        write(QLocale().toString(*number, 'g', 6));
    else
        write(std::get<QString>(answer));
}

void TestKeyboardWalk::choose(const std::vector<int>& options) {
    settle();
    const auto all = lesson().findChildren<OptionButton*>();
    for (int i = 0; i < all.size(); ++i) {
        const bool wanted = std::ranges::find(options, i) != options.end();
        auto* mark = all[i]->findChild<QAbstractButton*>();
        if (mark->isChecked() == wanted || (!wanted && mark->autoExclusive()))
            continue;
        QVERIFY2(keys_->tabTo(mark), "Tab does not come to an option");
        keys_->press(Qt::Key_Space);
        QCOMPARE(mark->isChecked(), wanted);
    }
    QVERIFY2(keys_->tabTo(part<QPushButton>("check")), "Tab does not come to the check");
    keys_->press(Qt::Key_Space);
}

void TestKeyboardWalk::write(const QString& text) {
    QVERIFY2(keys_->tabTo([this](const QWidget& widget) {
        return lesson().isAncestorOf(&widget) && qobject_cast<const QLineEdit*>(&widget) != nullptr;
    }),
             "Tab does not come to the answer's field");
    keys_->press(Qt::Key_A, Qt::ControlModifier);
    keys_->type(text);
    keys_->press(Qt::Key_Return);
}

// The animation that follows a prediction is brought to its end by its slider.
void TestKeyboardWalk::watchAnimation() {
    settle();
    auto* bar = lesson().findChild<AnimationBar*>();
    if (!bar->isVisible())
        return;
    auto* slider = bar->findChild<QSlider*>();
    QVERIFY(keys_->tabTo(slider));
    keys_->press(Qt::Key_Home);
    keys_->press(Qt::Key_End);
    settle();
    const Step& step = currentStep(session());
    QCOMPARE(numberAt(window_->document().experiment(), step.animation->key).value_or(NAN),
             step.animation->to);
}

void TestKeyboardWalk::train() {
    auto* toEnd = part<QToolButton>("to-end");
    QVERIFY(keys_->tabTo(toEnd));
    keys_->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window_->playback().run() != nullptr && !window_->playback().isTraining() &&
                                 window_->playback().update() == window_->playback().run()->updates(),
                             2 * patience);
    settle();
    scrub();
}

// Along the timeline and back: Page keys are epochs, arrows are updates. Time runs as one reads.
void TestKeyboardWalk::scrub() {
    auto* timeline = window_->findChild<Timeline*>();
    QVERIFY(keys_->tabTo(timeline));
    const auto run = window_->playback().run();
    keys_->press(Qt::Key_Home);
    QCOMPARE(window_->playback().update(), std::size_t(0));
    keys_->pressTimes(Qt::Key_PageUp, 2);
    QCOMPARE(window_->playback().update(), 2 * run->updatesPerEpoch);
    keys_->press(timeline->isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(window_->playback().update(), 2 * run->updatesPerEpoch - 1);
    settle();
    picture("scrubbed");
    keys_->press(Qt::Key_End);
    QCOMPARE(window_->playback().update(), run->updates());
    settle();
}

// To the step's solution: by the sliders' keys, or typed where those do not come to it.
void TestKeyboardWalk::setWeights() {
    bringToFront("weights");
    const Network& network = window_->document().experiment().network;
    for (const Assignment& each : currentStep(session()).solution) {
        const double* value = std::get_if<double>(&each.value);
        QVERIFY2(value != nullptr, each.key.c_str());
        const auto controls = window_->findChildren<ParameterControl*>();
        const auto control = std::ranges::find_if(controls, [&](const ParameterControl* it) {
            return dottedKey(network, it->key()) == dottedKey(network, each.key);
        });
        QVERIFY2(control != controls.end(), each.key.c_str());
        bringTo(**control, *value);
        QCOMPARE(numberAt(window_->document().experiment(), each.key).value_or(NAN), *value);
    }
    settle();
    QTRY_VERIFY(currentRecord(session()).reached);
}

void TestKeyboardWalk::bringTo(const ParameterControl& control, double value) {
    const int tenths = static_cast<int>(std::lround(10 * value));
    const bool bySlider =
        std::abs(value - tenths / 10.0) < 1e-12 && std::abs(tenths) <= 30 && tenths % 2 == 0;
    if (!bySlider) {
        QVERIFY(keys_->tabTo(control.field()));
        keys_->press(Qt::Key_A, Qt::ControlModifier);
        keys_->type(QLocale().toString(value, 'g', 8));
        keys_->press(Qt::Key_Return);
        return;
    }
    QVERIFY(keys_->tabTo(control.slider()));
    keys_->press(Qt::Key_Home);
    keys_->pressTimes(Qt::Key_PageUp, (tenths + 30) / 10);
    keys_->pressTimes(Qt::Key_Up, (tenths + 30) % 10);
}

void TestKeyboardWalk::bringToFront(const char* panel) {
    auto* bottom = window_->findChild<BottomPane*>();
    const int tabs = bottom->count();
    QVERIFY(keys_->tabTo(bottom->tabBar()));
    for (int i = 0; i < tabs; ++i)
        keys_->press(Qt::Key_Left);
    for (int i = 0; i < tabs && bottom->panelInFront() != panel; ++i)
        keys_->press(Qt::Key_Right);
    QCOMPARE(bottom->panelInFront(), std::string(panel));
    settle();
}

void TestKeyboardWalk::picture(const QString& name) {
    const QString folder = qEnvironmentVariable("TANHGRAM_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString row = QString(QTest::currentDataTag()).replace(' ', '-');
    const QString path = QStringLiteral("%1/%2-%3-%4-%5.png")
                             .arg(folder, row)
                             .arg(++pictures_, 3, 10, QLatin1Char('0'))
                             .arg(QString::fromStdString(currentStep(session()).id), name);
    QVERIFY2(window_->grab().save(path), qPrintable(path));
}

QTEST_MAIN(TestKeyboardWalk)
#include "test_keyboard_walk.moc"

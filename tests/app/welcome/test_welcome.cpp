// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/welcome/lesson_card.h"
#include "app/welcome/lesson_overview.h"
#include "app/welcome/live_figure.h"
#include "app/welcome/welcome_page.h"
#include "app/window/main_window.h"
#include "tests/support/open_window.h"
#include "tests/support/settle.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

// The first minute: what somebody sees who starts the program without a file.
class TestWelcome : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theProgramBeginsHere();
    void everyLessonHasACard();
    void aCardOpensItsLesson();
    void theKeyboardReachesEverything();
    void onAndBack();
    void progressIsTold();
    void figuresMoveUnlessTheyMustNot();
    void cardsFollowTheLanguage();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void aBrokenFileStaysHere();

private:
    std::unique_ptr<MainWindow> open(QSize size = {1280, 800});
    static QList<LessonCard*> cards(MainWindow& window);

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestWelcome::initTestCase() {
    stayApart("welcome");
}

void TestWelcome::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    saveSettings({});
}

std::unique_ptr<MainWindow> TestWelcome::open(QSize size) {
    return openWindow({}, {.recordFolder = folder_->path(), .size = size});
}

QList<LessonCard*> TestWelcome::cards(MainWindow& window) {
    QList<LessonCard*> seen;
    for (auto* each : window.findChildren<LessonCard*>())
        if (each->isVisible())
            seen << each;
    return seen;
}

void TestWelcome::theProgramBeginsHere() {
    const auto window = open();
    QVERIFY(window->findChild<WelcomePage*>()->isVisible());
    QVERIFY(!window->findChild<LessonPanel*>()->isVisible());
    QVERIFY(!window->findChild<MessageBar*>()->isVisible());
    QVERIFY(seenButton<QPushButton>(*window, "Continue") == nullptr);
    QVERIFY(cards(*window).front()->hasFocus());
}

void TestWelcome::everyLessonHasACard() {
    const auto window = open();
    const QStringList lessons = ownLessons();
    QVERIFY(lessons.size() >= 2);
    QCOMPARE(cards(*window).size(), lessons.size());
    for (const LessonCard* each : cards(*window)) {
        QVERIFY(each->accessibleName().contains(each->text()));
        QVERIFY(each->accessibleDescription().contains("minutes"));
        QVERIFY(each->accessibleDescription().contains("steps"));
    }
}

void TestWelcome::aCardOpensItsLesson() {
    const auto window = open();
    LessonCard* second = cards(*window)[1];
    const QString title = second->text();
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Return);
    QTRY_VERIFY(window->findChild<LessonPanel*>()->isVisible());
    QCOMPARE(window->findChild<LessonPanel*>()->session().lesson.title, title);
}

void TestWelcome::theKeyboardReachesEverything() {
    const auto window = open();
    QSet<QWidget*> reached;
    for (int i = 0; i < 12; ++i) {
        QVERIFY(window->focusWidget() != nullptr);
        reached << window->focusWidget();
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    }
    for (LessonCard* each : cards(*window))
        QVERIFY(reached.contains(each));
    QVERIFY(reached.contains(seenButton<QPushButton>(*window, "sandbox")));
    QVERIFY(reached.contains(seenButton<QPushButton>(*window, "Open a lesson")));
}

void TestWelcome::onAndBack() {
    {
        const auto window = open();
        window->openPath({});
        window->findChild<LessonPanel*>()->next();
        window->document().apply({{"w11", 0.5, {}}}, "turn");
        const int steps = window->document().history().count();
        window->goHome();
        QTRY_VERIFY(seenButton<QPushButton>(*window, "Back to") != nullptr);
        seenButton<QPushButton>(*window, "Back to")->click();
        QVERIFY(window->findChild<LessonPanel*>()->isVisible());
        QCOMPARE(window->document().history().count(), steps);
    }
    const auto next = open();
    QVERIFY(seenButton<QPushButton>(*next, "step 2 of") != nullptr);
    QTest::keyClick(seenButton<QPushButton>(*next, "Continue"), Qt::Key_Space);
    QTRY_VERIFY(next->findChild<LessonPanel*>()->isVisible());
    QVERIFY(next->findChild<LessonPanel*>()->session().at == (StepIndex{0, 1}));
}

void TestWelcome::progressIsTold() {
    const auto window = open();
    window->openPath({});
    auto* lesson = window->findChild<LessonPanel*>();
    const std::size_t done = finishedCount(lesson->session());
    lesson->next();
    window->goHome();
    const auto overview = [&] {
        Journal journal(folder_->path());
        return lessonOverview(ownLessons().front(), journal).value();
    }();
    QCOMPARE(overview.finished, done);
    QCOMPARE(overview.at, 1U);
    QVERIFY(overview.steps > 10);
}

void TestWelcome::figuresMoveUnlessTheyMustNot() {
    {
        const auto window = open();
        QVERIFY(cards(*window).front()->figure().isMoving());
        const QImage before = cards(*window).front()->figure().grab().toImage();
        QTRY_VERIFY(cards(*window).front()->figure().grab().toImage() != before);
        window->openPath({});
        QVERIFY(!window->findChild<LiveFigure*>()->isMoving());
    }
    Settings still;
    still.stillness = true;
    saveSettings(still);
    const auto window = open();
    for (LessonCard* each : cards(*window))
        QVERIFY(!each->figure().isMoving());
}

void TestWelcome::cardsFollowTheLanguage() {
    const auto window = open();
    const QString english = cards(*window).front()->text();
    window->setLanguage("de");
    QTRY_VERIFY(!cards(*window).isEmpty() && cards(*window).front()->text() != english);
    QVERIFY(window->findChild<WelcomePage*>()->isVisible());
    window->setLanguage("en");
    QTRY_VERIFY(!cards(*window).isEmpty() && cards(*window).front()->text() == english);
}

void TestWelcome::nothingIsCutOff_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("1280x800") << QSize(1280, 800) << 100;
    QTest::newRow("1024x700") << QSize(1024, 700) << 100;
    QTest::newRow("large letters") << QSize(1280, 800) << 150;
}

void TestWelcome::nothingIsCutOff() {
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    Settings settings;
    settings.textPercent = percent;
    saveSettings(settings);
    const auto window = open(size);
    settle();
    for (LessonCard* card : cards(*window)) {
        for (const auto* each : card->findChildren<QLabel*>())
            QVERIFY2(each->height() >= each->heightForWidth(each->width()) &&
                         card->rect().contains(each->geometry()),
                     qPrintable(each->text()));
        QVERIFY(card->figure().height() >= 120);
    }
}

void TestWelcome::aBrokenFileStaysHere() {
    const auto window = open();
    window->openPath(folder_->filePath("missing.lesson.md"));
    QVERIFY(window->findChild<MessageBar*>()->isVisible());
    QVERIFY(window->findChild<WelcomePage*>()->isVisible());
}

QTEST_MAIN(TestWelcome)
#include "test_welcome.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_board.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/lesson/markdown_view.h"
#include "app/panels/lesson/question_form.h"
#include "app/panels/message_bar.h"
#include "app/text/text_label.h"
#include "app/welcome/lesson_card.h"
#include "app/window/main_window.h"
#include "app/workshop/completing_editor.h"
#include "app/workshop/workshop.h"
#include "lessons/reader/reader.h"
#include "tests/support/files.h"
#include "tests/support/open_window.h"
#include "tests/support/run_command.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tanhgram;

namespace {

const QString smallLesson = QStringLiteral(TANHGRAM_SOURCE_DIR "/tests/app/window/small.lesson.md");

// The two options, and what they are in an edit that has changed its mind.
const QByteArray theTurn = "stays a square\", right = true },\n  { text = \"A shear\",";
const QByteArray theShear = "stays a square\" },\n  { text = \"A shear\", right = true,";

} // namespace

class TestRecord : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theWindowComesBackWhereItWas();
    void aConfirmationIsNeverEarlierThanTheLog();
    void aChangedQuestionAsksAgain();
    void anEditWhileItIsOpenGoesOnRecording();
    void whatIsOnlyTriedOutIsNotRecorded();
    void whatCannotBeKeptIsSaidAndStopsNothing();
    void startingOverAsksFirst();
    void recheckingListsDifferences();
    void theVerbHandsInAndRechecks();
    void aLostLastLessonIsNotOffered();

private:
    std::unique_ptr<MainWindow> windowAt(const QString& folder);
    static LessonPanel& lessonOf(MainWindow& window) { return *window.findChild<LessonPanel*>(); }
    static QAction* action(MainWindow& window, const QString& text);
    static bool says(MainWindow& window, const QString& text);
    void work(MainWindow& window);
    QString copyOfTheLesson(const QByteArray& before, const QByteArray& after);

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestRecord::initTestCase() {
    stayApart("record");
}

void TestRecord::init() {
    folder_ = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<MainWindow> TestRecord::windowAt(const QString& folder) {
    auto window = std::make_unique<MainWindow>(folder);
    window->show();
    return window;
}

QAction* TestRecord::action(MainWindow& window, const QString& text) {
    for (auto* each : window.findChildren<QAction*>())
        if (each->text().remove('&').startsWith(text))
            return each;
    return nullptr;
}

bool TestRecord::says(MainWindow& window, const QString& text) {
    for (const auto* each : lessonOf(window).findChildren<TextLabel*>())
        if (each->isVisible() && each->text().contains(text))
            return true;
    for (const auto* each : lessonOf(window).findChildren<MarkdownView*>())
        if (each->isVisible() && each->readableText().contains(text))
            return true;
    return false;
}

// A hint and an answer in the first step, the goal of the second.
void TestRecord::work(MainWindow& window) {
    window.openPath(smallLesson);
    seenButton(window, "Hint")->click();
    emit window.findChild<QuestionForm*>()->answered(std::vector<int>{0});
    lessonOf(window).next();
    window.document().apply(currentStep(lessonOf(window).session()).solution, "solve");
    window.findChild<FigureBoard*>()->refresh();
}

QString TestRecord::copyOfTheLesson(const QByteArray& before, const QByteArray& after) {
    return writeFile(folder_->filePath("small.lesson.md"), contentOf(smallLesson).replace(before, after));
}

void TestRecord::theWindowComesBackWhereItWas() {
    work(*windowAt(folder_->path()));
    const auto window = windowAt(folder_->path());
    seenButton(*window, "Continue")->click();
    LessonPanel& lesson = lessonOf(*window);
    QVERIFY(lesson.session().at == (StepIndex{0, 1}));
    QVERIFY(isFinished(lesson.session(), {0, 0}));
    QVERIFY(isFinished(lesson.session(), {0, 1}));
    QCOMPARE(window->document().experiment().network.hidden[0].activation, Activation::Tanh);
    lesson.back();
    QCoreApplication::processEvents();
    QVERIFY(says(*window, "✓ Right."));
    QVERIFY(says(*window, "Every linear map"));
    QVERIFY(says(*window, "Look at the parallel lines."));
    QVERIFY(!says(*window, "Compare two squares"));
}

// The log is looked at from inside the writing: nothing is on the screen by then.
void TestRecord::aConfirmationIsNeverEarlierThanTheLog() {
    LessonPanel* panel = nullptr;
    const auto confirmed = [&] {
        for (const auto* each : panel->findChildren<TextLabel*>())
            if (each->text().contains("✓ Right."))
                return true;
        return false;
    };
    int writes = 0;
    JournalWorld world = realWorld();
    world.openLog = [&, open = world.openLog](const QString& path) {
        ++writes;
        if (panel && confirmed())
            qFatal("the answer was confirmed before it was kept");
        return open(path);
    };
    Document document;
    Journal journal(folder_->path(), world);
    LessonPanel lesson(document, journal);
    const auto read = readLesson(smallLesson);
    lesson.open(*read);
    panel = &lesson;
    emit lesson.findChild<QuestionForm*>()->answered(std::vector<int>{0});
    QCOMPARE(writes, 2);
    QVERIFY(confirmed());
}

void TestRecord::aChangedQuestionAsksAgain() {
    work(*windowAt(folder_->path()));
    const auto window = windowAt(folder_->path());
    window->openPath(copyOfTheLesson("A rotation with scaling", "A turn"));
    lessonOf(*window).back();
    QCoreApplication::processEvents();
    QVERIFY(says(*window, "The question has changed since you answered it."));
    QVERIFY(!isFinished(lessonOf(*window).session(), {0, 0}));
    emit window->findChild<QuestionForm*>()->answered(std::vector<int>{0});
    QVERIFY(!says(*window, "The question has changed"));
    QVERIFY(isFinished(lessonOf(*window).session(), {0, 0}));
}

void TestRecord::anEditWhileItIsOpenGoesOnRecording() {
    const auto window = windowAt(folder_->path());
    work(*window);
    Lesson edited = lessonOf(*window).session().lesson;
    edited.id.clear(); // as it is read from an editor's text
    edited.sections[0].steps[0].question->kind = NumberQuestion{2, 0};
    lessonOf(*window).update(edited);
    QVERIFY(!isFinished(lessonOf(*window).session(), {0, 0}));
    QVERIFY(isFinished(lessonOf(*window).session(), {0, 1}));
    lessonOf(*window).back();
    emit window->findChild<QuestionForm*>()->answered(2.0);
    QVERIFY(isFinished(lessonOf(*window).session(), {0, 0}));
    QVERIFY(contentOf(folder_->filePath("small.log.jsonl")).contains("{\"number\":2}"));
}

void TestRecord::whatIsOnlyTriedOutIsNotRecorded() {
    const auto window = windowAt(folder_->path());
    window->openPath(copyOfTheLesson("", ""));
    auto& workshop = *window->findChild<Workshop*>();
    const auto log = [&] { return contentOf(folder_->filePath("small.log.jsonl")); };
    const QByteArray before = log();
    QVERIFY(before.contains("\"entered\""));
    workshop.editor().textCursor().insertText(QStringLiteral("\n"));
    emit window->findChild<QuestionForm*>()->answered(std::vector<int>{0});
    lessonOf(*window).next();
    QCOMPARE(log(), before);
    workshop.editor().undo();
    lessonOf(*window).back();
    emit window->findChild<QuestionForm*>()->answered(std::vector<int>{0});
    QVERIFY(log().contains("\"answered\""));
}

void TestRecord::whatCannotBeKeptIsSaidAndStopsNothing() {
    const QString taken = copyOfTheLesson("", "");
    const auto window = windowAt(taken + "/record");
    work(*window);
    auto* messages = window->findChild<MessageBar*>();
    QVERIFY(messages->isVisible());
    QVERIFY2(messages->text().contains("your work cannot be kept"), qPrintable(messages->text()));
    QVERIFY(isFinished(lessonOf(*window).session(), {0, 0}));
    seenButton(*messages, "Dismiss")->click();
    lessonOf(*window).back();
    QVERIFY(!messages->isVisible()); // said once
}

void TestRecord::startingOverAsksFirst() {
    const auto window = windowAt(folder_->path());
    work(*window);
    const auto choose = [&](const QString& text) {
        QTimer::singleShot(0, this, [text] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            seenButton(*box, text)->click();
        });
        action(*window, "Start the lesson over")->trigger();
    };
    choose("Cancel");
    QCOMPARE(finishedCount(lessonOf(*window).session()), std::size_t(2));
    choose("Start over");
    QCOMPARE(finishedCount(lessonOf(*window).session()), std::size_t(0));
    QVERIFY(lessonOf(*window).session().at == (StepIndex{0, 0}));
    QVERIFY(contentOf(folder_->filePath("small.log.jsonl")).contains("\"answered\""));
}

void TestRecord::recheckingListsDifferences() {
    const auto window = windowAt(folder_->path());
    work(*window);
    window->openPath(copyOfTheLesson(theTurn, theShear));
    QString shown;
    QTimer::singleShot(0, this, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        const auto* list = dialog->findChild<QListWidget*>();
        shown = list && list->count() == 1 ? list->item(0)->text() : QString();
        dialog->reject();
    });
    action(*window, "Check my answers again")->trigger();
    QVERIFY2(shown.startsWith("First look, try 1 on ") && shown.endsWith("was right, and is wrong now"),
             qPrintable(shown));
}

void TestRecord::theVerbHandsInAndRechecks() {
    work(*windowAt(folder_->path()));
    const QString csv = folder_->filePath("work.csv");
    const QStringList record{"record", smallLesson, "--folder", folder_->path()};
    QCOMPARE(run(record + QStringList{"-o", csv, "--name", "Eve"}).code, success);
    QVERIFY(contentOf(csv).contains("small,look,First look,choice,"));
    QCOMPARE(contentOf(csv).count("\r\n"), 6); // the columns, then the five steps
    const Ran same = run(record + QStringList{"--recheck"});
    QCOMPARE(same.code, success);
    QVERIFY2(same.out.contains("checked against the lesson: 1. All are"), qPrintable(same.out));
    const QString edited = copyOfTheLesson(theTurn, theShear);
    const Ran changed = run({"record", edited, "--folder", folder_->path(), "--recheck"});
    QCOMPARE(changed.code, badInput);
    QVERIFY2(changed.out.contains("was right, and is wrong now"), qPrintable(changed.out));
    QCOMPARE(changed.err, QString());
    const Ran none = run({"record", smallLesson, "--folder", folder_->filePath("none")});
    QCOMPARE(none.code, badInput);
    QVERIFY2(none.err.contains("nothing is recorded of this lesson"), qPrintable(none.err));
}

void TestRecord::aLostLastLessonIsNotOffered() {
    const QString copy = copyOfTheLesson("", "");
    windowAt(folder_->path())->openPath(copy);
    QVERIFY(QFile::remove(copy));
    const auto window = windowAt(folder_->path());
    QVERIFY(seenButton(*window, "Continue") == nullptr);
    window->findChild<LessonCard*>()->click();
    QVERIFY(lessonOf(*window).session().lesson.sections.size() >= 6);
}

QTEST_MAIN(TestRecord)
#include "test_record.moc"

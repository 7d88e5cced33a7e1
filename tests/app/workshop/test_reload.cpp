// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/window/main_window.h"
#include "tests/app/workshop/ways_to_save.h"
#include "tests/support/open_window.h"
#include "tests/support/patience.h"

#include <QAbstractButton>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

namespace {

// A lesson of these steps, each an id; the weight w11 of the step "b" is `weight`.
QByteArray lessonOf(const QStringList& ids, double weight = 1) {
    QString text = "+++\ntitle = \"Edited\"\n+++\n## Question\n";
    for (const QString& id : ids)
        text += QString("### Step %1\nText of %1.\n```lesson\nid = \"%1\"\nhints = "
                        "[\"One.\"]\n%2[question]\nkind = \"number\"\n"
                        "prompt = \"How much?\"\nanswer = 1\n```\n")
                    .arg(id, id == "b" ? QString("set = { w11 = %1 }\n").arg(weight) : QString());
    return text.toUtf8();
}

} // namespace

class TestReload : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void everySaveShows_data();
    void everySaveShows();
    void theStudentStaysInTheStep();
    void aVanishedStepGivesItsNeighbour();
    void theExperimentFollowsItsPresetOnly();
    void aBrokenSaveKeepsTheLastGoodLesson();
    void anExperimentEndsTheWatch();

private:
    void save(const QByteArray& text);
    LessonPanel& lesson() { return *window_->findChild<LessonPanel*>(); }
    std::size_t steps() { return stepOrder(lesson().session().lesson).size(); }
    std::string here() { return currentStep(lesson().session()).id; }
    void answerRight();

    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
    std::unique_ptr<MainWindow> window_;
};

void TestReload::initTestCase() {
    stayApart("reload");
}

void TestReload::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->filePath("edited.lesson.md");
    save(lessonOf({"a", "b", "c"}));
    window_ = openWindow(path_);
    lesson().next();
    QCOMPARE(here(), "b");
}

void TestReload::save(const QByteArray& text) {
    QFile file(path_);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestReload::answerRight() {
    for (auto* each : lesson().findChildren<QAbstractButton*>())
        if (each->text() == "Show the answer")
            each->click();
}

void TestReload::everySaveShows_data() {
    addWaysToSave();
}

void TestReload::everySaveShows() {
    QFETCH(const Save, way);
    for (const double weight : {2.0, -1.0, 0.5}) {
        way(path_, lessonOf({"a", "b", "c"}, weight));
        QTRY_COMPARE_WITH_TIMEOUT(numberAt(window_->document().experiment(), "w11"), weight, patience);
        QCOMPARE(here(), "b");
    }
}

void TestReload::theStudentStaysInTheStep() {
    answerRight();
    QVERIFY(isFinished(lesson().session(), lesson().session().at));
    save(lessonOf({"new", "a", "b", "c"}));
    QTRY_COMPARE_WITH_TIMEOUT(steps(), 4U, patience);
    QCOMPARE(here(), "b");
    QVERIFY(isFinished(lesson().session(), lesson().session().at));
    save(lessonOf({"b", "a"}));
    QTRY_COMPARE_WITH_TIMEOUT(steps(), 2U, patience);
    QCOMPARE(here(), "b");
    QVERIFY(isFinished(lesson().session(), lesson().session().at));
}

void TestReload::aVanishedStepGivesItsNeighbour() {
    save(lessonOf({"a", "c"}));
    QTRY_COMPARE_WITH_TIMEOUT(steps(), 2U, patience);
    QCOMPARE(here(), "c");
    save(lessonOf({"a"}));
    QTRY_COMPARE_WITH_TIMEOUT(here(), "a", patience);
}

void TestReload::theExperimentFollowsItsPresetOnly() {
    const auto weight = [this](const char* key) { return numberAt(window_->document().experiment(), key); };
    window_->document().apply({{"w12", 0.5, {}}}, "turn");
    save(lessonOf({"a", "b", "c", "d"}));
    QTRY_COMPARE_WITH_TIMEOUT(steps(), 4U, patience);
    QCOMPARE(weight("w12"), 0.5);
    save(lessonOf({"a", "b", "c", "d"}, 2));
    QTRY_COMPARE_WITH_TIMEOUT(weight("w11"), 2.0, patience);
    QCOMPARE(weight("w12"), 0.0);
}

void TestReload::aBrokenSaveKeepsTheLastGoodLesson() {
    auto* messages = window_->findChild<MessageBar*>();
    save("+++\ntitle = \"Edited\"\n+++\n## Q\nText.\n```lesson\nid = \"a\"\nhint = [\"x\"]\n```\n");
    QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible(), patience);
    QVERIFY2(messages->text().startsWith("edited.lesson.md:8:1: error: "), qPrintable(messages->text()));
    QVERIFY(messages->text().endsWith("stays open as it was before this save."));
    QCOMPARE(here(), "b");
    QCOMPARE(steps(), 3U);
    save(lessonOf({"b", "x"}));
    QTRY_COMPARE_WITH_TIMEOUT(steps(), 2U, patience);
    QVERIFY(!messages->isVisible());
}

void TestReload::anExperimentEndsTheWatch() {
    const QString other = folder_->filePath("given.experiment.toml");
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("data = \"xor\"\n");
    file.close();
    window_->openPath(other);
    save(lessonOf({"z"}));
    QTest::qWait(400);
    QVERIFY(!lesson().isVisible());
    QCOMPARE(steps(), 3U);
}

QTEST_MAIN(TestReload)
#include "test_reload.moc"

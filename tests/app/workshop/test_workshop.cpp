// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/settings.h"
#include "app/window/look.h"
#include "app/window/main_window.h"
#include "app/workshop/completing_editor.h"
#include "app/workshop/lesson_list.h"
#include "app/workshop/workshop.h"
#include "app/workshop/workshop_panel.h"
#include "lessons/play.h"
#include "lessons/reader/reader.h"
#include "tests/support/files.h"
#include "tests/support/open_window.h"
#include "tests/support/patience.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace tanhgram;

namespace {

const QByteArray
    twoSteps("+++\ntitle = \"Two\"\n+++\n## First\nText.\n```lesson\nid = \"a\"\nset = { w11 = 2 }\n```\n"
             "## Second\nText.\n```lesson\nid = \"b\"\n```\n");

} // namespace

class TestWorkshop : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void typingIsCheckedAndPreviewed();
    void aTranslationIsComparedWithItsOriginal();
    void thePreviewFollowsTheCursor();
    void savingWritesTheFile();
    void unsavedEditsAreProtected_data();
    void unsavedEditsAreProtected();
    void closingTheWindowAsks();
    void aChangeOnDiskMeetsEdits_data();
    void aChangeOnDiskMeetsEdits();
    void savingNeverOverwritesUnasked();
    void aBrokenLessonOpensInTheWorkshop();
    void aStepIsCopied();
    void aStepIsInserted();
    void aNewLessonIsWhole();
    void aFolderIsListed();

private:
    QByteArray saved();
    void save(const QByteArray& text, const QString& name = "two.lesson.md");
    void type(const QString& text);
    void press(QMessageBox::StandardButton button);
    QAbstractButton* button(const QString& text) { return seenButton(*window_, text); }
    Workshop& workshop() { return *window_->findChild<Workshop*>(); }
    CompletingEditor& editor() { return workshop().editor(); }
    MessageBar& messages() { return *window_->findChild<MessageBar*>(); }
    LessonPanel& lesson() { return *window_->findChild<LessonPanel*>(); }
    const Step& here() { return currentStep(lesson().session()); }

    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
    std::unique_ptr<MainWindow> window_;
    int asked_ = 0;
};

void TestWorkshop::initTestCase() {
    stayApart("workshop");
}

void TestWorkshop::init() {
    asked_ = 0;
    saveSettings({});
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->filePath("two.lesson.md");
    save(twoSteps);
    window_ = openWindow(path_);
    workshop().setShown(true);
    QTRY_VERIFY(editor().hasFocus());
}

void TestWorkshop::cleanup() {
    editor().document()->setModified(false);
    window_.reset();
}

QByteArray TestWorkshop::saved() {
    return contentOf(path_);
}

void TestWorkshop::save(const QByteArray& text, const QString& name) {
    writeFile(folder_->filePath(name), text);
}

// Puts the text into the editor as if it had been typed over the old one.
void TestWorkshop::type(const QString& text) {
    editor().selectAll();
    editor().textCursor().insertText(text);
}

// Answers the next question that is asked, however late: nobody else would, and it lasts until then.
void TestWorkshop::press(QMessageBox::StandardButton wanted) {
    auto* watch = new QTimer(window_.get());
    connect(watch, &QTimer::timeout, this, [this, watch, wanted] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        watch->stop();
        ++asked_;
        box->button(wanted)->click();
    });
    watch->start(10);
}

void TestWorkshop::typingIsCheckedAndPreviewed() {
    const QString good = QString::fromUtf8(twoSteps);
    type(QString(good).replace("id = \"b\"", "id = \"b\"\nhint = \"x\""));
    QTRY_COMPARE_WITH_TIMEOUT(editor().problems().size(), 1U, patience);
    QCOMPARE(editor().problems()[0].position, (Position{14, 1}));
    QVERIFY(editor().problems()[0].problem == Problem::UnknownKey);
    QCOMPARE(lesson().session().lesson.title, "Two");
    QVERIFY(!messages().isVisible());
    type(QString(good).replace("title = \"Two\"", "title = \"Typed\""));
    QTRY_COMPARE_WITH_TIMEOUT(lesson().session().lesson.title, "Typed", patience);
    QVERIFY(editor().problems().empty());
    QCOMPARE(saved(), twoSteps);
}

void TestWorkshop::aTranslationIsComparedWithItsOriginal() {
    const QByteArray german =
        QByteArray(twoSteps).replace("title = \"Two\"", "title = \"Zwei\"\nlanguage = \"de\"");
    save(QByteArray(german).replace("w11 = 2", "w11 = 3"), "two.lesson.de.md");
    window_->openPath(folder_->filePath("two.lesson.de.md"));
    QCOMPARE(lesson().session().lesson.title, "Zwei");
    QCOMPARE(editor().problems().size(), 2U);
    QVERIFY(english(editor().problems()[0].message).starts_with("this translation does not say"));
    QCOMPARE(editor().problems()[1].position, (Position{5, 1}));
    QCOMPARE(english(editor().problems()[1].message), "the 'set' of this step must be that of the original");
}

void TestWorkshop::thePreviewFollowsTheCursor() {
    QCOMPARE(here().id, "a");
    editor().goTo({11, 1});
    QTRY_COMPARE_WITH_TIMEOUT(here().id, "b", patience);
    lesson().setFocus();
    button("Back")->setFocus();
    lesson().back();
    QCOMPARE(here().id, "a");
    QCOMPARE(editor().line(), here().position.line);
}

void TestWorkshop::savingWritesTheFile() {
    QApplication::setPalette(paletteOf(Scheme::Dark)); // the text gets other colours, and is no other text
    QCoreApplication::processEvents();
    QVERIFY(!editor().document()->isModified());
    const QString text = QString::fromUtf8(twoSteps).replace("Two", "Saved");
    type(text);
    QVERIFY(editor().document()->isModified());
    QTest::keyClick(&editor(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved(), text.toUtf8());
    QVERIFY(!editor().document()->isModified());
    QCOMPARE(lesson().session().lesson.title, "Saved");
    QTest::qWait(400);
    QVERIFY(!messages().isVisible());
}

void TestWorkshop::unsavedEditsAreProtected_data() {
    QTest::addColumn<int>("answer");
    QTest::newRow("save") << int(QMessageBox::Save);
    QTest::newRow("discard") << int(QMessageBox::Discard);
    QTest::newRow("cancel") << int(QMessageBox::Cancel);
}

void TestWorkshop::unsavedEditsAreProtected() {
    QFETCH(const int, answer);
    save(QByteArray(twoSteps).replace("Two", "Other"), "other.lesson.md");
    const QString text = QString::fromUtf8(twoSteps).replace("Two", "Mine");
    type(text);
    press(static_cast<QMessageBox::StandardButton>(answer));
    window_->openPath(folder_->filePath("other.lesson.md"));
    QCOMPARE(asked_, 1);
    QCOMPARE(saved(), answer == QMessageBox::Save ? text.toUtf8() : twoSteps);
    if (answer == QMessageBox::Cancel) {
        QCOMPARE(editor().text(), text);
        QVERIFY(lesson().session().lesson.title != "Other");
    } else {
        QCOMPARE(lesson().session().lesson.title, "Other");
        QVERIFY(editor().text().contains("Other"));
        QVERIFY(!editor().document()->isModified());
    }
}

void TestWorkshop::closingTheWindowAsks() {
    type("nonsense");
    press(QMessageBox::Cancel);
    QVERIFY(!window_->close());
    QCOMPARE(asked_, 1);
    QVERIFY(window_->isVisible());
    press(QMessageBox::Discard);
    QVERIFY(window_->close());
    QCOMPARE(asked_, 2);
    QCOMPARE(saved(), twoSteps);
}

void TestWorkshop::aChangeOnDiskMeetsEdits_data() {
    QTest::addColumn<bool>("reload");
    QTest::newRow("reload") << true;
    QTest::newRow("keep mine") << false;
}

void TestWorkshop::aChangeOnDiskMeetsEdits() {
    QFETCH(const bool, reload);
    const QByteArray theirs = QByteArray(twoSteps).replace("Two", "Theirs");
    const QString mine = QString::fromUtf8(twoSteps).replace("Two", "Mine");
    type(mine);
    save(theirs);
    QTRY_VERIFY_WITH_TIMEOUT(messages().isVisible(), patience);
    QCOMPARE(editor().text(), mine);
    button(reload ? "Reload" : "Keep mine")->click();
    QVERIFY(!messages().isVisible());
    QCOMPARE(editor().text(), reload ? QString::fromUtf8(theirs) : mine);
    QCOMPARE(editor().document()->isModified(), !reload);
    if (!reload) {
        QVERIFY(workshop().save());
        QCOMPARE(saved(), mine.toUtf8());
    }
}

void TestWorkshop::savingNeverOverwritesUnasked() {
    const QByteArray theirs = QByteArray(twoSteps).replace("Two", "Theirs");
    type(QString::fromUtf8(twoSteps).replace("Two", "Mine"));
    save(theirs);
    QVERIFY(!workshop().save());
    QVERIFY(messages().isVisible());
    QCOMPARE(saved(), theirs);
    button("Keep mine")->click();
    QVERIFY(workshop().save());
    QVERIFY(saved().contains("Mine"));
}

void TestWorkshop::aBrokenLessonOpensInTheWorkshop() {
    workshop().setShown(false);
    save(QByteArray(twoSteps).replace("title", "titel"), "broken.lesson.md");
    window_->openPath(folder_->filePath("broken.lesson.md"));
    QVERIFY(!editor().text().contains("titel"));
    button("Open it in the workshop")->click();
    QVERIFY(workshop().isShown());
    QVERIFY(editor().text().contains("titel"));
    QVERIFY(!editor().problems().empty());
    QCOMPARE(lesson().session().lesson.title, "Two");
    type(QString::fromUtf8(twoSteps).replace("Two", "Mended"));
    QTRY_COMPARE_WITH_TIMEOUT(lesson().session().lesson.title, "Mended", patience);
    QVERIFY(window_->windowTitle().startsWith("Mended"));
}

void TestWorkshop::aStepIsCopied() {
    const Patch change{
        {"activation", std::string("tanh"), {}}, {"w12", -0.3, {}}, {"training.epochs", 7.0, {}}};
    window_->document().apply(change, "change");
    workshop().copyAsStep();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(!copied.contains("w11"), qPrintable(copied));
    const Parsed<Lesson> pasted =
        parseLesson(QString::fromUtf8(twoSteps).replace("## Second", copied + "\n## Second"));
    QVERIFY2(pasted, qPrintable(copied));
    QVERIFY(pasted.diagnostics.empty());
    QCOMPARE(stepOrder(*pasted).size(), 3U);
    QVERIFY(experimentAt(*pasted, {0, 1}) == window_->document().experiment());
}

void TestWorkshop::aStepIsInserted() {
    window_->document().apply({{"b11", 0.5, {}}}, "shift");
    workshop().insertAsStep();
    QTRY_COMPARE_WITH_TIMEOUT(stepOrder(lesson().session().lesson).size(), 3U, patience);
    QCOMPARE(lesson().session().lesson.sections[0].steps.size(), 2U);
    QVERIFY(editor().problems().empty());
    QTRY_COMPARE_WITH_TIMEOUT(here().id, "step-3", patience);
    editor().undo();
    QCOMPARE(editor().text(), QString::fromUtf8(twoSteps));
    lesson().goTo({1, 0});
    window_->document().apply({{"b11", 1.5, {}}}, "shift");
    workshop().insertAsStep();
    QTRY_COMPARE_WITH_TIMEOUT(lesson().session().lesson.sections[1].steps.size(), 2U, patience);
}

void TestWorkshop::aNewLessonIsWhole() {
    const QString path = folder_->filePath("new.lesson.md");
    workshop().createLesson(path);
    const Parsed<Lesson> created = readLesson(path);
    QVERIFY(created);
    QVERIFY(created.diagnostics.empty());
    QVERIFY(play(*created).diagnostics.empty());
    QCOMPARE(workshop().path(), path);
    QCOMPARE(lesson().session().lesson.title, created->title);
}

void TestWorkshop::aFolderIsListed() {
    save(QByteArray(twoSteps).replace("id = \"b\"", "hint = 1"), "broken.lesson.md");
    save("no lesson", "notes.md");
    auto& lessons = workshop().panel().lessons();
    lessons.openFolder(folder_->path());
    auto* list = lessons.findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), "Two");
    QCOMPARE(list->topLevelItem(0)->text(1), "2 errors");
    QCOMPARE(list->topLevelItem(1)->text(1), "ok");
    save(QByteArray(twoSteps).replace("Two", "Mended"), "broken.lesson.md");
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItem(0)->text(0), "Mended", patience);
    QCOMPARE(list->topLevelItem(0)->text(1), "ok");
    save(QByteArray(twoSteps).replace("Text.\n```lesson\nid = \"b\"", "```lesson\nid = \"b\""),
         "third.lesson.md");
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 3, patience);
    QCOMPARE(list->topLevelItem(1)->text(1), "1 warning");
    emit list->itemClicked(list->topLevelItem(0), 0);
    QCOMPARE(lesson().session().lesson.title, "Mended");
}

QTEST_MAIN(TestWorkshop)
#include "test_workshop.moc"

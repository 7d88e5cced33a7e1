// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/message_bar.h"
#include "app/settings.h"
#include "app/workshop/completing_editor.h"
#include "app/workshop/workshop.h"
#include "lessons/journal/journal.h"
#include "tests/support/files.h"
#include "tests/support/open_window.h"
#include "tests/support/patience.h"
#include "tests/support/save_as.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

/// A lesson that becomes another file, and files that are no text.
class TestSavingAs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theNewFileIsTheOpenOne();
    void whatLiesBesideItIsLookedUpAnew();
    void aNewLessonReplacesNothing();
    void aDeletedFileIsNoLongerSaved();
    void bytesThatAreNoTextAreLeftAlone();
    void aSaveThatIsNoTextIsSaidAndNotShown();

private:
    QString beside(const QString& name) const { return folder_->filePath(name); }
    Workshop& workshop() { return *window_->findChild<Workshop*>(); }
    LessonPanel& lesson() { return *window_->findChild<LessonPanel*>(); }
    MessageBar& messages() { return *window_->findChild<MessageBar*>(); }
    void type(const QByteArray& text);

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<MainWindow> window_;
};

namespace {

QByteArray lessonCalled(const QByteArray& title, const QByteArray& text = "Text.") {
    return "+++\ntitle = \"" + title + "\"\n+++\n## First\n" + text + "\n```lesson\nid = \"a\"\n```\n";
}

} // namespace

void TestSavingAs::initTestCase() {
    stayApart("saving-as");
}

void TestSavingAs::init() {
    saveSettings({});
    folder_ = std::make_unique<QTemporaryDir>();
    const QString path = writeFile(beside("old.lesson.md"), lessonCalled("Old"));
    window_ = openWindow(path, {.recordFolder = beside("record")});
    workshop().setShown(true);
}

void TestSavingAs::cleanup() {
    workshop().editor().document()->setModified(false);
    window_.reset();
}

void TestSavingAs::type(const QByteArray& text) {
    workshop().editor().selectAll();
    workshop().editor().textCursor().insertText(QString::fromUtf8(text));
}

void TestSavingAs::theNewFileIsTheOpenOne() {
    type(lessonCalled("New"));
    const SaveAs person({beside("new")});
    QVERIFY(workshop().saveAs());
    QCOMPARE(workshop().path(), beside("new.lesson.md"));
    QCOMPARE(contentOf(beside("new.lesson.md")), lessonCalled("New"));
    QCOMPARE(contentOf(beside("old.lesson.md")), lessonCalled("Old"));
    QCOMPARE(Journal(beside("record")).lastLesson(), beside("new.lesson.md"));
    // To the sandbox and back.
    QTest::keyClick(window_.get(), Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(window_.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(lesson().session().lesson.title, "New");
    QCOMPARE(workshop().path(), beside("new.lesson.md"));
}

void TestSavingAs::whatLiesBesideItIsLookedUpAnew() {
    writeFile(beside("dot.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'></svg>");
    type(lessonCalled("Dot", "![a dot](dot.svg)"));
    QVERIFY(QDir(folder_->path()).mkpath("elsewhere"));
    const SaveAs person({beside("elsewhere/dot")});
    QVERIFY(workshop().saveAs());
    QCOMPARE(workshop().editor().problems().size(), 1u);
    QCOMPARE(lesson().session().lesson.folder, beside("elsewhere"));
}

void TestSavingAs::aNewLessonReplacesNothing() {
    const SaveAs person({beside("old")});
    workshop().newLesson();
    QCOMPARE(person.questions(), 1);
    QCOMPARE(contentOf(beside("old.lesson.md")), lessonCalled("Old"));
}

void TestSavingAs::aDeletedFileIsNoLongerSaved() {
    const QString path = beside("old.lesson.md");
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY_WITH_TIMEOUT(messages().text().contains("has been deleted or moved"), patience);
    QVERIFY(workshop().editor().document()->isModified());
    QVERIFY(workshop().save());
    QCOMPARE(contentOf(path), lessonCalled("Old"));
    // One that comes back by itself is read again, and nothing is asked.
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY_WITH_TIMEOUT(workshop().editor().document()->isModified(), patience);
    writeFile(path, lessonCalled("Back"));
    QTRY_COMPARE_WITH_TIMEOUT(lesson().session().lesson.title, "Back", patience);
    QVERIFY(!workshop().editor().document()->isModified());
}

void TestSavingAs::bytesThatAreNoTextAreLeftAlone() {
    const QString path = writeFile(beside("latin.lesson.md"), lessonCalled("Gr\xF6\xDF"
                                                                           "e"));
    window_->openPath(path);
    QVERIFY2(messages().text().contains("latin.lesson.md:2:12"), qPrintable(messages().text()));
    QCOMPARE(workshop().path(), beside("old.lesson.md"));
    QCOMPARE(lesson().session().lesson.title, "Old");
}

void TestSavingAs::aSaveThatIsNoTextIsSaidAndNotShown() {
    writeFile(beside("old.lesson.md"), lessonCalled("Gr\xF6\xDF"
                                                    "e"));
    QTRY_VERIFY_WITH_TIMEOUT(messages().text().contains("old.lesson.md:2:12"), patience);
    QCOMPARE(lesson().session().lesson.title, "Old");
    QCOMPARE(workshop().editor().text().toUtf8(), lessonCalled("Old"));
}

QTEST_MAIN(TestSavingAs)
#include "test_saving_as.moc"

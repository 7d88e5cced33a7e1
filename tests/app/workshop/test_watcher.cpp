// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/lesson_watcher.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

namespace {

constexpr int patience = 10000;

void write(const QString& path, const QByteArray& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test cannot write its file");
}

using Save = void (*)(const QString& path, const QByteArray& text);

void inPlace(const QString& path, const QByteArray& text) {
    write(path, text);
}

// QFile::rename refuses to replace a file; editors do not.
void byRename(const QString& path, const QByteArray& text) {
    write(path + ".new", text);
    QCOMPARE(std::rename(QFile::encodeName(path + ".new"), QFile::encodeName(path)), 0);
}

void byDeleteAndCreate(const QString& path, const QByteArray& text) {
    QVERIFY(QFile::remove(path));
    write(path, text);
}

void byBackupAndWrite(const QString& path, const QByteArray& text) {
    QFile::remove(path + "~");
    QVERIFY(QFile::rename(path, path + "~"));
    write(path, text);
}

} // namespace

Q_DECLARE_METATYPE(Save)

class TestWatcher : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everySaveShows_data();
    void everySaveShows();
    void aTouchIsNoChange();
    void ownWritesAreExpected();
    void aFileThatComesBackShows();
    void onlyTheLastFileIsWatched();

private:
    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
};

void TestWatcher::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->filePath("a.lesson.md");
    write(path_, "zero");
}

void TestWatcher::everySaveShows_data() {
    QTest::addColumn<Save>("save");
    QTest::newRow("in place") << Save(inPlace);
    QTest::newRow("rename over") << Save(byRename);
    QTest::newRow("delete and create") << Save(byDeleteAndCreate);
    QTest::newRow("backup and write") << Save(byBackupAndWrite);
}

void TestWatcher::everySaveShows() {
    QFETCH(const Save, save);
    LessonWatcher watcher;
    QSignalSpy changed(&watcher, &LessonWatcher::changed);
    watcher.watch(path_);
    for (const QByteArray text : {"first", "second", "third"}) {
        save(path_, text);
        QTRY_COMPARE_WITH_TIMEOUT(watcher.content(), text, patience);
        QCOMPARE(changed.last().first().toByteArray(), text);
    }
    QCOMPARE(changed.count(), 3);
}

void TestWatcher::aTouchIsNoChange() {
    LessonWatcher watcher;
    QSignalSpy changed(&watcher, &LessonWatcher::changed);
    watcher.watch(path_);
    byRename(path_, "zero");
    inPlace(path_, "zero");
    QTest::qWait(400);
    inPlace(path_, "one");
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, patience);
    QCOMPARE(changed.first().first().toByteArray(), QByteArray("one"));
}

void TestWatcher::ownWritesAreExpected() {
    LessonWatcher watcher;
    QSignalSpy changed(&watcher, &LessonWatcher::changed);
    watcher.watch(path_);
    watcher.expect("mine");
    byRename(path_, "mine");
    QTest::qWait(400);
    QCOMPARE(changed.count(), 0);
}

void TestWatcher::aFileThatComesBackShows() {
    LessonWatcher watcher;
    QSignalSpy changed(&watcher, &LessonWatcher::changed);
    watcher.watch(path_);
    QVERIFY(QFile::remove(path_));
    QTest::qWait(400);
    QCOMPARE(changed.count(), 0);
    write(path_, "back");
    QTRY_COMPARE_WITH_TIMEOUT(watcher.content(), QByteArray("back"), patience);
}

void TestWatcher::onlyTheLastFileIsWatched() {
    const QString other = folder_->filePath("b.lesson.md");
    write(other, "other");
    LessonWatcher watcher;
    QSignalSpy changed(&watcher, &LessonWatcher::changed);
    watcher.watch(path_);
    watcher.watch(other);
    QCOMPARE(watcher.content(), QByteArray("other"));
    inPlace(path_, "not looked at");
    QTest::qWait(400);
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(TestWatcher)
#include "test_watcher.moc"

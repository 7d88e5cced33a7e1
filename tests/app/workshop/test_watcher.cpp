// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/lesson_watcher.h"
#include "tests/app/workshop/ways_to_save.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

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
    saveInPlace(path_, "zero");
}

void TestWatcher::everySaveShows_data() {
    addWaysToSave();
}

void TestWatcher::everySaveShows() {
    QFETCH(const Save, way);
    LessonWatcher watcher;
    QSignalSpy changed(&watcher, &LessonWatcher::changed);
    watcher.watch(path_);
    for (const QByteArray text : {"first", "second", "third"}) {
        way(path_, text);
        QTRY_COMPARE_WITH_TIMEOUT(watcher.content(), text, patience);
        QCOMPARE(changed.last().first().toByteArray(), text);
    }
    QCOMPARE(changed.count(), 3);
}

void TestWatcher::aTouchIsNoChange() {
    LessonWatcher watcher;
    QSignalSpy changed(&watcher, &LessonWatcher::changed);
    watcher.watch(path_);
    saveByRename(path_, "zero");
    saveInPlace(path_, "zero");
    QTest::qWait(400);
    saveInPlace(path_, "one");
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, patience);
    QCOMPARE(changed.first().first().toByteArray(), QByteArray("one"));
}

void TestWatcher::ownWritesAreExpected() {
    LessonWatcher watcher;
    QSignalSpy changed(&watcher, &LessonWatcher::changed);
    watcher.watch(path_);
    watcher.expect("mine");
    saveByRename(path_, "mine");
    QTest::qWait(400);
    QCOMPARE(changed.count(), 0);
}

void TestWatcher::aFileThatComesBackShows() {
    LessonWatcher watcher;
    QSignalSpy changed(&watcher, &LessonWatcher::changed);
    watcher.watch(path_);
    QSignalSpy gone(&watcher, &LessonWatcher::gone);
    for (const QByteArray text : {"back", "back"}) {
        gone.clear();
        changed.clear();
        QVERIFY(QFile::remove(path_));
        QTRY_COMPARE_WITH_TIMEOUT(gone.count(), 1, patience);
        QCOMPARE(changed.count(), 0);
        saveInPlace(path_, text);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, patience);
        QCOMPARE(watcher.content(), text);
        QCOMPARE(gone.count(), 1);
    }
}

void TestWatcher::onlyTheLastFileIsWatched() {
    const QString other = folder_->filePath("b.lesson.md");
    saveInPlace(other, "other");
    LessonWatcher watcher;
    QSignalSpy changed(&watcher, &LessonWatcher::changed);
    watcher.watch(path_);
    watcher.watch(other);
    QCOMPARE(watcher.content(), QByteArray("other"));
    saveInPlace(path_, "not looked at");
    QTest::qWait(400);
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(TestWatcher)
#include "test_watcher.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/excerpt.h"

#include <QTest>

using namespace tanhgram;

class TestExcerpt : public QObject {
    Q_OBJECT

private slots:
    void theCaretStandsUnderTheColumn_data();
    void theCaretStandsUnderTheColumn();
    void ofALongLineAPartIsShown();
    void noPlaceGivesNothing();
};

void TestExcerpt::theCaretStandsUnderTheColumn_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("caret");
    QTest::newRow("first") << QByteArray("key = 1") << 1 << QByteArray("^");
    QTest::newRow("middle") << QByteArray("key = 1") << 7 << QByteArray("      ^");
    QTest::newRow("just after the end") << QByteArray("key =") << 6 << QByteArray("     ^");
    QTest::newRow("tab") << QByteArray("\tkey") << 3 << QByteArray("\t ^");
    QTest::newRow("two bytes a letter") << QByteArray("größe = 1") << 9 << QByteArray("        ^");
    QTest::newRow("two cells a letter") << QByteArray("神経 = 1") << 4 << QByteArray("     ^");
    QTest::newRow("combining mark") << QByteArray("o\xCC\x88 = 1") << 4 << QByteArray("  ^");
}

void TestExcerpt::theCaretStandsUnderTheColumn() {
    QFETCH(QByteArray, line);
    QFETCH(int, column);
    QFETCH(QByteArray, caret);
    for (const QByteArray& end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray()}) {
        const QByteArray text = "one\n" + line + end;
        QCOMPARE(QByteArray::fromStdString(excerpt(text.toStdString(), {2, column})),
                 line + "\n" + caret + "\n");
    }
}

void TestExcerpt::ofALongLineAPartIsShown() {
    const std::string line = std::string(300, 'a') + "X" + std::string(300, 'b');
    const QByteArray shown = QByteArray::fromStdString(excerpt(line, {1, 301}));
    const QList<QByteArray> lines = shown.split('\n');
    QVERIFY(lines[0].size() < 120);
    QVERIFY(lines[0].startsWith("...a") && lines[0].endsWith("b..."));
    QCOMPARE(lines[1].size(), lines[0].indexOf('X') + 1);
}

void TestExcerpt::noPlaceGivesNothing() {
    QCOMPARE(excerpt("a\n", {0, 0}), std::string());
    QCOMPARE(excerpt("a\n", {5, 1}), std::string());
    QCOMPARE(excerpt("a\n", {1, 9}), std::string());
    QCOMPARE(excerpt("", {1, 1}), std::string());
    QVERIFY(!excerpt("\xff\xfe\xc3", {1, 2}).empty());
}

QTEST_GUILESS_MAIN(TestExcerpt)
#include "test_excerpt.moc"

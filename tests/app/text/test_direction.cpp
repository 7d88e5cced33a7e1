// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lesson_document.h"

#include <QTest>
#include <QTextBlock>
#include <QTextFrame>

using namespace tanhgram;

/// Lessons in scripts that are written from the right.
class TestDirection : public QObject {
    Q_OBJECT

private slots:
    void aParagraphBeginsOnTheRightWhateverItsFirstWord();
    void codeStaysLeftToRight();
    void tablesBeginOnTheRight();
    void stressedWordsAreBoldInsteadOfSlanted();
    void slantedWordsStayInOtherLanguages();
};

namespace {

// Where the ink of the first line begins and ends, in a column 400 pixels wide.
QRectF firstLine(const QString& markdown, Qt::LayoutDirection direction) {
    LessonDocument document;
    document.setDirection(direction);
    document.showMarkdown(markdown);
    document.setTextWidth(400);
    document.size(); // lays it out
    return document.begin().layout()->lineAt(0).naturalTextRect();
}

QTextCharFormat formatOf(const QString& word, const LessonDocument& document) {
    const QTextCursor found = document.find(word);
    return found.charFormat();
}

} // namespace

void TestDirection::aParagraphBeginsOnTheRightWhateverItsFirstWord() {
    for (const QString& text : {QStringLiteral("tanh دالة"), QStringLiteral("دالة tanh")}) {
        QVERIFY(firstLine(text, Qt::RightToLeft).right() > 395);
        QVERIFY(firstLine(text, Qt::RightToLeft).left() > 200);
    }
    QVERIFY(firstLine("tanh", Qt::LeftToRight).left() < 5);
}

void TestDirection::codeStaysLeftToRight() {
    LessonDocument document;
    document.setDirection(Qt::RightToLeft);
    document.showMarkdown("دالة\n\n```\nw11 = 1\n```\n");
    const QTextBlock code = document.find("w11").block();
    QCOMPARE(document.begin().blockFormat().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(code.blockFormat().layoutDirection(), Qt::LeftToRight);
}

void TestDirection::tablesBeginOnTheRight() {
    LessonDocument document;
    document.setDirection(Qt::RightToLeft);
    document.showMarkdown("| أ | ب |\n|---|---|\n| 1 | 2 |\n");
    QCOMPARE(document.rootFrame()->childFrames().size(), 1);
    QCOMPARE(document.rootFrame()->childFrames().first()->frameFormat().layoutDirection(), Qt::RightToLeft);
}

void TestDirection::stressedWordsAreBoldInsteadOfSlanted() {
    LessonDocument document;
    document.setDirection(Qt::RightToLeft);
    document.showMarkdown("هذه *دالة* هنا");
    QVERIFY(!formatOf("دالة", document).fontItalic());
    QCOMPARE(formatOf("دالة", document).fontWeight(), int(QFont::Bold));
    QVERIFY(formatOf("هنا", document).fontWeight() != int(QFont::Bold));
}

void TestDirection::slantedWordsStayInOtherLanguages() {
    LessonDocument document;
    document.showMarkdown("an *activation* function");
    QVERIFY(formatOf("activation", document).fontItalic());
}

QTEST_MAIN(TestDirection)
#include "test_direction.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lesson_document.h"
#include "app/text/math_layout.h"
#include "lessons/math/parser.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
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
    void firstColumnsStandOnTheRight();
    void stressedWordsAreBoldInsteadOfSlanted();
    void slantedWordsStayInOtherLanguages();
    void bracketsOfFormulasAreNeverMirrored();
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

QImage pictureOf(const QString& tex, Qt::LayoutDirection direction) {
    MathStyle style;
    style.size = 20;
    const MathBox box = layOut(parseMath(tex).row, style);
    QImage image(200, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction); // as that of a widget has it
    paint(painter, {10, 40}, box, Qt::black);
    return image;
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
    document.showMarkdown("دالة\n\n```\nw11 = 1\n```\n\nدالة\n\n    [array([[-0.18, 2.4]])]\n");
    QCOMPARE(document.begin().blockFormat().layoutDirection(), Qt::RightToLeft);
    for (const char* code : {"w11", "array"})
        QCOMPARE(document.find(code).block().blockFormat().layoutDirection(), Qt::LeftToRight);
}

void TestDirection::tablesBeginOnTheRight() {
    LessonDocument document;
    document.setDirection(Qt::RightToLeft);
    document.showMarkdown("| أ | ب |\n|---|---|\n| 1 | 2 |\n");
    QCOMPARE(document.rootFrame()->childFrames().size(), 1);
    QCOMPARE(document.rootFrame()->childFrames().first()->frameFormat().layoutDirection(), Qt::RightToLeft);
    document.setTextWidth(400);
    const QRectF table =
        document.documentLayout()->frameBoundingRect(document.rootFrame()->childFrames().first());
    QVERIFY(table.left() > 200);
    QVERIFY(table.right() > 390);
}

void TestDirection::firstColumnsStandOnTheRight() {
    LessonDocument document;
    document.setDirection(Qt::RightToLeft);
    document.showMarkdown("| أ | ب | ج |\n|---|:-:|---|\n| $x_1$ | **2** | tanh |\n");
    document.setTextWidth(400);
    document.size(); // lays it out
    const auto place = [&](const QTextCursor& words) {
        return document.documentLayout()->blockBoundingRect(words.block()).left();
    };
    QVERIFY(place(document.find("أ")) > place(document.find("ب")));
    QVERIFY(place(document.find("ب")) > place(document.find("ج")));
    QVERIFY(place(document.find("2")) > place(document.find("tanh")));
    QCOMPARE(formatOf("2", document).fontWeight(), int(QFont::Bold));
    QVERIFY(document.find("2").blockFormat().alignment() & Qt::AlignHCenter);
    QVERIFY(document.readableText().contains("x₁"));
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

void TestDirection::bracketsOfFormulasAreNeverMirrored() {
    for (const QString& tex : {QStringLiteral("("), QStringLiteral("h = (0, 0] < \\tanh(z)")}) {
        const QImage english = pictureOf(tex, Qt::LeftToRight);
        QVERIFY(english != pictureOf(QString(), Qt::LeftToRight));
        QCOMPARE(pictureOf(tex, Qt::RightToLeft), english);
    }
}

QTEST_MAIN(TestDirection)
#include "test_direction.moc"

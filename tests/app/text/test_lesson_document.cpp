// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lesson_document.h"
#include "lessons/questions/check.h"
#include "lessons/reader/reader.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QLocale>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

using namespace tanhgram;

namespace {

bool isClosing(QChar character) {
    return character.isPunct() && character.category() != QChar::Punctuation_Open;
}

// The lines of a text in a column that begin with punctuation, or end with a bracket that opens. Where there
// is a space a line may end, whatever follows it.
QStringList badBreaks(LessonDocument& document, double width) {
    QStringList bad;
    document.setTextWidth(width);
    document.size(); // lays it out
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (int i = 1; i < block.layout()->lineCount(); ++i) {
            const int begin = block.layout()->lineAt(i).textStart();
            const QChar before = block.text()[begin - 1], first = block.text()[begin];
            if (!before.isSpace() && (isClosing(first) || before.category() == QChar::Punctuation_Open))
                bad << QStringLiteral("%1 pixels: ...%2|%3")
                           .arg(width)
                           .arg(block.text().left(begin).right(12), block.text().mid(begin, 12));
        }
    return bad;
}

QStringList textsOf(const Step& step) {
    QStringList texts = QStringList(step.text) + step.hints + QStringList(step.explanation);
    if (!step.question)
        return texts;
    texts << step.question->prompt;
    if (const ChoiceQuestion* choice = asChoice(*step.question))
        for (const Option& option : choice->options)
            texts << option.text << option.feedback;
    return texts;
}

QStringList lessons() {
    const QDir folder(QStringLiteral(TANHGRAM_SOURCE_DIR "/lessons/content"));
    QStringList paths;
    for (const QString& name : folder.entryList({"*.md"}, QDir::Files))
        paths << folder.filePath(name);
    return paths;
}

// The only formula of a text, laid out.
const MathBox& onlyBox(LessonDocument& document, const QString& markdown) {
    document.showMarkdown(markdown);
    document.setTextWidth(400);
    document.size();
    QTextCursor cursor = document.find(QString(QChar::ObjectReplacementCharacter));
    const LessonObject* object = document.objectOf(cursor.charFormat());
    if (object == nullptr)
        qFatal("no formula in %s", qPrintable(markdown));
    return object->box;
}

double leftOf(const MathBox& box, const QString& text) {
    for (const MathGlyphs& each : box.glyphs)
        if (each.text == text)
            return each.at.x();
    return qQNaN();
}

} // namespace

/// Where the lines of a lesson's text end, and what stands between its paragraphs.
class TestLessonDocument : public QObject {
    Q_OBJECT

private slots:
    void noLineBeginsWithPunctuation_data();
    void noLineBeginsWithPunctuation();
    void theLessonsAreSetWell_data();
    void theLessonsAreSetWell();
    void punctuationIsReadAfterItsFormula();
    void aFormulaAloneMakesALineLikeAnyOther();
    void itStandsBehindTheFormula();
    void inArabicThatIsOnTheLeft();
    void tablesStandApartFromTheTextAbove();
};

void TestLessonDocument::noLineBeginsWithPunctuation_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("English")
        << "As $w_{11}$, ($x_1$), \"$h_2$\": $b_1$; $b_2$. Is $z$? {{w11}}, $z_1$! $x$)).";
    QTest::newRow("German") << "Die „$w_{11}$“, ‚$x_1$‘: $b_1$; der $h_2$-Achse, ($z_1$). Ist $z$?";
    QTest::newRow("Japanese")
        << "重みは$w_{11}$、次は（$h_2$）です。「$x_1$」と$x_2$。$z$？いいえ、$b_1$・$b_2$！";
    QTest::newRow("Arabic") << "الوزن $w_{11}$، ثم ($h_2$)؛ والآن «$x_1$» أو $x_2$. هل هو $z$؟ بل $b_1$: نعم";
    QTest::newRow("next to stress") << "**$w_{11}$**, *$x_1$*. And **$b_1$**: word *$h_2$*)";
}

void TestLessonDocument::noLineBeginsWithPunctuation() {
    QFETCH(QString, text);
    LessonDocument document;
    document.setDirection(text.contains(QChar(0x060C)) ? Qt::RightToLeft : Qt::LeftToRight);
    document.showMarkdown(text);
    for (int width = 70; width < 500; width += 3)
        QCOMPARE(badBreaks(document, width).join("; "), QString());
}

void TestLessonDocument::theLessonsAreSetWell_data() {
    QTest::addColumn<QString>("path");
    for (const QString& path : lessons())
        QTest::newRow(qPrintable(path.section('/', -1))) << path;
}

void TestLessonDocument::theLessonsAreSetWell() {
    QFETCH(QString, path);
    const auto lesson = readLesson(path);
    QVERIFY(lesson);
    LessonDocument document;
    document.setDirection(QLocale(lesson->language).textDirection());
    for (const StepIndex index : stepOrder(*lesson))
        for (const QString& text : textsOf(stepAt(*lesson, index))) {
            document.showMarkdown(text);
            const QString read = document.readableText();
            QVERIFY2(!read.contains('$') && !read.contains('\\'), qPrintable(read));
            for (const int width : {250, 300, 350, 400})
                QCOMPARE(badBreaks(document, width).join("; "), QString());
        }
}

void TestLessonDocument::punctuationIsReadAfterItsFormula() {
    LessonDocument document;
    document.showMarkdown("As $w_{11}$, ($x_1$). Then $$z = 1$$. End ![dot](none.png)!");
    QCOMPARE(document.readableText(), QStringLiteral("As w₁₁, (x₁). Then \nz = 1.\nEnd [Picture: dot]!"));
}

void TestLessonDocument::aFormulaAloneMakesALineLikeAnyOther() {
    LessonDocument plain, math;
    plain.showMarkdown("word, (word)");
    for (const char* text : {"$w_{11}$, ($x_1$)", "$(0, 0)$", "**$x$**?", "{{w11}}!"}) {
        math.showMarkdown(text);
        QCOMPARE(math.size().height(), plain.size().height());
    }
    const double usual = plain.begin().layout()->lineAt(0).height();
    math.showMarkdown("Words $x_1$ words $h_1 = w_{11} x_1$, $(3, -3)$. Words {{w11}}!");
    for (int width = 60; width < 400; width += 3) {
        math.setTextWidth(width);
        math.size();
        const QTextLayout& lines = *math.begin().layout();
        for (int i = 0; i < lines.lineCount(); ++i) {
            QCOMPARE(lines.lineAt(i).height(), usual);
            QVERIFY(lines.lineAt(i).naturalTextWidth() > 0); // none holds what has no width alone
        }
    }
}

void TestLessonDocument::itStandsBehindTheFormula() {
    LessonDocument document;
    const MathBox box = onlyBox(document, "The $x$)、 word");
    QVERIFY(leftOf(box, "x") < leftOf(box, ")"));
    QVERIFY(leftOf(box, ")") < leftOf(box, "、"));
    QVERIFY(box.width > leftOf(box, "、"));
    QVERIFY(box.width > onlyBox(document, "The $x$ word").width);
}

void TestLessonDocument::inArabicThatIsOnTheLeft() {
    LessonDocument document;
    document.setDirection(Qt::RightToLeft);
    const MathBox box = onlyBox(document, "الوزن ($x$)، ثم");
    // The bracket that closes is drawn as one that opens: it is seen from the other side.
    QVERIFY(leftOf(box, "،") < leftOf(box, "("));
    QVERIFY(leftOf(box, "(") < leftOf(box, "x"));
    QCOMPARE(document.readableText(), QStringLiteral("الوزن (x)، ثم"));
    const MathBox among = onlyBox(document, "الدالة tanh $x$, sigmoid ثم");
    QVERIFY(leftOf(among, "x") < leftOf(among, ","));
    const MathBox atTheEnd = onlyBox(document, "الدالة tanh $x$.");
    QVERIFY(leftOf(atTheEnd, ".") < leftOf(atTheEnd, "x"));
}

void TestLessonDocument::tablesStandApartFromTheTextAbove() {
    LessonDocument document;
    document.showMarkdown("Text\n\n| a | b |\n|---|---|\n| 1 | 2 |");
    document.setTextWidth(400);
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    const double above = layout.blockBoundingRect(document.begin()).bottom();
    const double table = layout.frameBoundingRect(document.rootFrame()->childFrames().first()).top();
    QVERIFY2(table - above > 0.8 * QFontMetricsF(document.defaultFont()).height(),
             qPrintable(QString::number(table - above)));
}

QTEST_MAIN(TestLessonDocument)
#include "test_lesson_document.moc"

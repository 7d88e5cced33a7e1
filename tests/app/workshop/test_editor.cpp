// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/code_editor.h"
#include "app/workshop/lesson_text.h"
#include "app/workshop/problem_list.h"
#include "app/workshop/problem_span.h"
#include "lessons/reader/reader.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace tanhgram;

namespace {

// The texts that are underlined, in the order of their problems.
QStringList underlined(const CodeEditor& editor) {
    QStringList texts;
    for (const auto& selection : editor.extraSelections())
        if (selection.format.underlineStyle() == QTextCharFormat::WaveUnderline)
            texts << selection.cursor.selectedText();
    return texts;
}

} // namespace

class TestEditor : public QObject {
    Q_OBJECT

private slots:
    void spans_data();
    void spans();
    void problemsAreUnderlinedWhereTheyAre();
    void theListLeadsToTheLine();
    void replacingKeepsCursorAndUndo();
    void unbreakableSpacesStay();
    void aFileKeepsItsForm_data();
    void aFileKeepsItsForm();
    void aNewLineKeepsTheIndentation();
};

void TestEditor::spans_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    QTest::newRow("key") << "hint = [\"x\"]" << 1 << "hint";
    QTest::newRow("quoted") << "figures = [\"hiden one\"]" << 12 << "\"hiden one\"";
    QTest::newRow("number") << "answer = nan, b = 2" << 10 << "nan";
    QTest::newRow("list") << "hints = []" << 9 << "[]";
    QTest::newRow("header") << "[qestion]" << 1 << "[qestion]";
    QTest::newRow("heading") << "### A step" << 1 << "### A step";
    QTest::newRow("beyond the end") << "  id = " << 20 << "id =";
    QTest::newRow("unknown column") << "id = 1" << 0 << "id";
    QTest::newRow("after characters of two units") << QString::fromUtf8("a = \"𝑤𝑤\", bad = 1") << 11 << "bad";
    QTest::newRow("empty line") << "" << 1 << "";
}

void TestEditor::spans() {
    QFETCH(const QString, line);
    QFETCH(const int, column);
    QFETCH(const QString, expected);
    const Span span = problemSpan(line, column);
    QCOMPARE(line.mid(span.start, span.length), expected);
}

void TestEditor::problemsAreUnderlinedWhereTheyAre() {
    const QString text =
        "+++\ntitel = \"T\"\n+++\n## S\nText.\n```lesson\nid = \"a\"\nfigures = [\"hiden\"]\n```\n";
    CodeEditor editor;
    editor.replaceText(text);
    const Parsed<Lesson> lesson = parseLesson(text);
    QVERIFY(!lesson);
    editor.showProblems(lesson.diagnostics);
    const QStringList texts = underlined(editor);
    QCOMPARE(texts.size(), static_cast<qsizetype>(lesson.diagnostics.size()));
    QVERIFY2(texts.contains("titel"), qPrintable(texts.join(" | ")));
    QVERIFY2(texts.filter("hiden").size() == 1, qPrintable(texts.join(" | ")));
    editor.showProblems({});
    QVERIFY(underlined(editor).isEmpty());
}

void TestEditor::theListLeadsToTheLine() {
    ProblemList list;
    QSignalSpy chosen(&list, &ProblemList::chosen);
    list.showProblems(
        {warning(Problem::Unwise, {3, 1}, "no text"), error(Problem::UnknownKey, {8, 4}, "what")}, {});
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.item(0, 2)->text(), "Warning");
    QCOMPARE(list.item(1, 0)->text(), "8");
    QCOMPARE(list.item(1, 1)->text(), "4");
    QCOMPARE(list.item(1, 3)->text(), "what");
    list.setCurrentCell(1, 0);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<Position>(), (Position{8, 4}));
    CodeEditor editor;
    editor.replaceText("1\n2\n3\n4\n5\n6\n7\neight\n");
    editor.goTo({8, 4});
    QCOMPARE(editor.line(), 8);
    QCOMPARE(editor.textCursor().positionInBlock(), 3);
}

void TestEditor::replacingKeepsCursorAndUndo() {
    CodeEditor editor;
    editor.replaceText("one\ntwo\nthree\n");
    editor.goTo({3, 2});
    editor.replaceText("zero\none\nthe second\nthree\n");
    QCOMPARE(editor.text(), "zero\none\nthe second\nthree\n");
    QCOMPARE(editor.line(), 4);
    QVERIFY(!editor.document()->isModified());
    editor.undo();
    QCOMPARE(editor.text(), "one\ntwo\nthree\n");
}

void TestEditor::unbreakableSpacesStay() {
    const QString text = QString::fromUtf8("10\u00a0%\n\n𝑤\n");
    CodeEditor editor;
    editor.replaceText(text);
    QCOMPARE(editor.text(), text);
}

void TestEditor::aFileKeepsItsForm_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("a\nb\n");
    QTest::newRow("without an end") << QByteArray("a\nb");
    QTest::newRow("of Windows") << QByteArray("a\r\nb\r\n");
    QTest::newRow("with a mark") << QByteArray("\xEF\xBB\xBF"
                                               "a\xC3\xA4\n");
    QTest::newRow("empty") << QByteArray();
}

void TestEditor::aFileKeepsItsForm() {
    QFETCH(const QByteArray, bytes);
    const LessonText text = decoded(bytes);
    QVERIFY(!text.text.contains('\r'));
    QCOMPARE(encoded(text), bytes);
}

void TestEditor::aNewLineKeepsTheIndentation() {
    CodeEditor editor;
    editor.replaceText("    { text");
    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, "x");
    QCOMPARE(editor.text(), "    { text\n    x");
    QTest::keyClick(&editor, Qt::Key_Tab);
    QCOMPARE(editor.text(), "    { text\n    x    ");
}

QTEST_MAIN(TestEditor)
#include "test_editor.moc"

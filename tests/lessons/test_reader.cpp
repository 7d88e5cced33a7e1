// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/reader.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

namespace {

QString report(const Diagnostics& diagnostics) {
    QString text;
    for (const Diagnostic& each : diagnostics)
        text += QStringLiteral("%1:%2: %3: %4: %5\n")
                    .arg(each.position.line)
                    .arg(each.position.column)
                    .arg(each.severity == Severity::Error ? "error" : "warning",
                         QString::fromUtf8(name(each.problem).data()),
                         QString::fromStdString(english(each.message)));
    return text;
}

// A lesson of one step with this block, its first line of TOML being line 8 of the file.
QString lessonWith(const QString& block) {
    return "+++\ntitle = \"T\"\n+++\n\n## Q\nText.\n```lesson\n" + block + "\n```\n";
}

} // namespace

class TestReader : public QObject {
    Q_OBJECT

private slots:
    void aWholeLessonIsRead();
    void proseOfASectionGoesBeforeItsFirstStep();
    void otherFencedCodeStaysText();
    void brokenLessonsSayWhatAndWhere_data();
    void brokenLessonsSayWhatAndWhere();
    void presetsAddUpAndAnimationsCountAsPlayed();
    void figuresAndPanelStayUntilAStepNamesOthers();
    void filesOutsideTheFolderAreRefused();
    void anyBytesAreSurvived();
};

void TestReader::aWholeLessonIsRead() {
    const auto lesson =
        parseLesson(lessonWith("id = \"a\"\nset = { w21 = 1.0 }\nfigures = [\"hidden\"]\n"
                               "hints = [\"h\"]\nexplanation = \"e\"\n"
                               "goal = { accuracy = 1.0 }\nsolution = { w11 = 2 }\n"
                               "[animate]\nname = \"w11\"\nfrom = 1\nto = -1\nseconds = 2\n"
                               "[question]\nkind = \"number\"\nprompt = \"p\"\nanswer = 2\n"));
    QVERIFY2(lesson, qPrintable(report(lesson.diagnostics)));
    QCOMPARE(lesson->title, "T");
    QCOMPARE(lesson->language, "en");
    const Step& step = stepAt(*lesson, {0, 0});
    QCOMPARE(step.title, "Q");
    QCOMPARE(step.text, "Text.");
    QCOMPARE(step.id, std::string("a"));
    QCOMPARE(step.position.line, 5);
    QVERIFY(step.patch == (Patch{{"w21", 1.0, {9, 15}}}));
    QCOMPARE(step.animation->to, -1.0);
    QCOMPARE(step.animation->seconds, 2.0);
    QCOMPARE(step.hints, QStringList{"h"});
    QCOMPARE(std::get<AccuracyGoal>(step.goal->conditions.at(0)).share, 1.0);
    QCOMPARE(std::get<NumberQuestion>(step.question->kind).answer, 2.0);
}

void TestReader::proseOfASectionGoesBeforeItsFirstStep() {
    const auto lesson =
        parseLesson("+++\ntitle = \"T\"\n+++\n# T\n## Q\nProse.\n### A\nFirst.\n```lesson\nid = \"a\"\n"
                    "```\n### B\nSecond.\n```lesson\nid = \"b\"\n```\n");
    QVERIFY2(lesson, qPrintable(report(lesson.diagnostics)));
    QCOMPARE(lesson->sections.size(), std::size_t(1));
    QCOMPARE(lesson->sections[0].steps[0].text, "Prose.\n\nFirst.");
    QCOMPARE(lesson->sections[0].steps[1].text, "Second.");
}

void TestReader::otherFencedCodeStaysText() {
    const auto lesson = parseLesson("+++\ntitle = \"T\"\n+++\n## Q\n~~~~\n## not a heading\n```lesson\n~~~~\n"
                                    "```lesson\nid = \"a\"\n```\n");
    QVERIFY2(lesson, qPrintable(report(lesson.diagnostics)));
    QVERIFY(stepAt(*lesson, {0, 0}).text.contains("## not a heading"));
}

void TestReader::brokenLessonsSayWhatAndWhere_data() {
    QTest::addColumn<QString>("path");
    const QDir folder(TANHGRAM_SOURCE_DIR "/tests/lessons/broken");
    const QStringList files = folder.entryList({"*.lesson.md"});
    QVERIFY(files.size() >= 60);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

// TANHGRAM_REFRESH=1 writes what is said now beside each file, for a person to read.
void TestReader::brokenLessonsSayWhatAndWhere() {
    QFETCH(QString, path);
    const QString said = report(readLesson(path).diagnostics);
    QVERIFY(!said.isEmpty());
    const QString expected = QString(path).replace(".lesson.md", ".expected");
    if (qEnvironmentVariableIsSet("TANHGRAM_REFRESH"))
        writeFile(expected, said.toUtf8());
    QCOMPARE(said.toUtf8(), contentOf(expected));
}

void TestReader::presetsAddUpAndAnimationsCountAsPlayed() {
    const auto lesson =
        parseLesson("+++\ntitle = \"T\"\n+++\n## A\na\n```lesson\nid = \"a\"\nset = { w21 = 1.0 }\n"
                    "[animate]\nname = \"w11\"\nfrom = 1\nto = -1\n```\n## B\nb\n```lesson\n"
                    "id = \"b\"\nset = { b11 = 2 }\n```\n");
    QVERIFY2(lesson, qPrintable(report(lesson.diagnostics)));
    const Experiment first = experimentAt(*lesson, {0, 0});
    QCOMPARE(*numberAt(first, "w21"), 1.0);
    QCOMPARE(*numberAt(first, "w11"), 1.0);
    const Experiment second = experimentAt(*lesson, {1, 0});
    QCOMPARE(*numberAt(second, "w21"), 1.0);
    QCOMPARE(*numberAt(second, "w11"), -1.0);
    QCOMPARE(*numberAt(second, "b11"), 2.0);
}

void TestReader::figuresAndPanelStayUntilAStepNamesOthers() {
    const auto lesson = parseLesson(
        "+++\ntitle = \"T\"\n+++\n## A\na\n```lesson\nid = \"a\"\nfigures = [\"input\", \"hidden\"]\n"
        "panel = \"training\"\ntrain = true\n```\n## B\nb\n```lesson\nid = \"b\"\n```\n"
        "## C\nc\n```lesson\nid = \"c\"\npanel = \"weights\"\n```\n");
    QVERIFY2(lesson, qPrintable(report(lesson.diagnostics)));
    QVERIFY(stepAt(*lesson, {0, 0}).train);
    QVERIFY(!stepAt(*lesson, {1, 0}).train);
    QCOMPARE(panelAt(*lesson, {1, 0}), std::string("training"));
    QCOMPARE(panelAt(*lesson, {2, 0}), std::string("weights"));
    QVERIFY(figuresAt(*lesson, {2, 0}) == (std::vector<std::string>{"input", "hidden"}));
}

void TestReader::filesOutsideTheFolderAreRefused() {
    const QTemporaryDir outside;
    const QTemporaryDir inside;
    writeFile(outside.filePath("secret.csv"), "0,0,0\n1,1,1\n");
    writeFile(inside.filePath("own.csv"), "0,0,0\n1,1,1\n");
    QVERIFY(QFile::link(outside.filePath("secret.csv"), inside.filePath("link.csv")));
    const QString path = inside.filePath("x.experiment.toml");

    writeFile(path, "data.csv = \"own.csv\"\n");
    QVERIFY(readExperiment(path));
    const QStringList escapes{"link.csv", outside.filePath("secret.csv"),
                              "../" + QFileInfo(outside.path()).fileName() + "/secret.csv"};
    for (const QString& escape : escapes) {
        writeFile(path, "data.csv = \"" + escape.toUtf8() + "\"\n");
        const auto read = readExperiment(path);
        QVERIFY2(!read, qPrintable(escape));
        QVERIFY(read.diagnostics.front().problem == Problem::Unreadable);
        QVERIFY(read.diagnostics.front().position == (Position{1, 12}));
    }
}

void TestReader::anyBytesAreSurvived() {
    const QString whole = contentOf(TANHGRAM_SOURCE_DIR "/lessons/content/activation-functions.lesson.md");
    QVERIFY(parseLesson(whole));
    for (qsizetype cut = 0; cut < 4000; cut += 7)
        parseLesson(whole.left(cut) + QChar(0xFFFF) + whole.mid(cut + 3, 2000));
    QVERIFY(!parseLesson(QString()));
    QVERIFY(!parseLesson(QString(QChar(0))));
}

QTEST_GUILESS_MAIN(TestReader)
#include "test_reader.moc"

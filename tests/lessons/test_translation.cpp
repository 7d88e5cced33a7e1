// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/translation.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

namespace {

const QString original =
    "+++\ntitle = \"Bias\"\n+++\n\n## Push\nLook.\n```lesson\nid = \"push\"\n"
    "set = { b11 = 1 }\nhints = [\"Look.\"]\n[question]\nprompt = \"What?\"\n"
    "options = [\n  { text = \"shape\" },\n  { text = \"place\", right = true },\n]\n```\n\n"
    "## How far\nRead.\n```lesson\nid = \"far\"\nhints = [\"Axis.\"]\n[question]\n"
    "kind = \"number\"\nprompt = \"How far?\"\nanswer = 1\n```\n";

// The same in German, as it stands on line 2 to 4 of the front matter.
QString german() {
    QString text = original;
    text.replace("title = \"Bias\"", "title = \"Verschiebung\"\nlanguage = \"de\"\ntranslates = \"" +
                                         fingerprint(original) + "\"");
    return text.replace("\"shape\"", "\"die Form\"").replace("\"place\"", "\"der Ort\"");
}

} // namespace

class TestTranslation : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aFaithfulTranslationHasNoMistakes();
    void departuresAreFound_data();
    void departuresAreFound();
    void anOriginalThatChangedIsNoticed();
    void theOriginalMustBeThere();
    void theTranslationOfTheLanguageIsOpened();
    void theLessonsInsideTheProgramAreFaithful_data();
    void theLessonsInsideTheProgramAreFaithful();

private:
    QString write(const QString& name, const QString& text) {
        return writeFile(folder_->filePath(name), text.toUtf8());
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestTranslation::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    write("bias.lesson.md", original);
}

void TestTranslation::aFaithfulTranslationHasNoMistakes() {
    const Diagnostics found = checkLessonFile(write("bias.lesson.de.md", german()));
    QVERIFY2(found.empty(), found.empty() ? "" : english(found[0].message).c_str());
    write("bias.lesson.md", QString(original).replace("\n", "\r\n"));
    QVERIFY(checkLessonFile(folder_->filePath("bias.lesson.de.md")).empty());
}

void TestTranslation::departuresAreFound_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("step") << "id = \"push\""
                          << "id = \"pull\"" << 2 << "'push' of the original is missing";
    QTest::newRow("patch") << "b11 = 1"
                           << "b11 = 2" << 7 << "'set'";
    QTest::newRow("right option") << "right = true"
                                  << "right = false" << 7 << "which of them are right";
    QTest::newRow("option") << "  { text = \"die Form\" },\n"
                            << "  { text = \"die Form\" },\n  { text = \"ein\" },\n"
                            << 7 << "number of options";
    QTest::newRow("answer") << "answer = 1"
                            << "answer = 2" << 21 << "answer and tolerance";
    QTest::newRow("kind") << "kind = \"number\"\nprompt = \"How far?\"\nanswer = 1"
                          << "kind = \"text\"\nprompt = \"?\"\naccepted = [\"1\"]" << 21
                          << "kind of question";
    QTest::newRow("hint") << "hints = [\"Axis.\"]"
                          << "hints = [\"Axis.\", \"More.\"]" << 21 << "number of hints";
    QTest::newRow("figures") << "id = \"far\""
                             << "id = \"far\"\nfigures = [\"input\"]" << 21 << "'figures'";
    QTest::newRow("start") << "\n+++\n\n## Push"
                           << "\n[experiment]\ndata = \"xor\"\n+++\n\n## Push" << 2 << "[experiment]";
    QTest::newRow("language") << "language = \"de\""
                              << "language = \"nl\"" << 2 << "language = \"de\"";
}

void TestTranslation::departuresAreFound() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, line);
    QFETCH(QString, says);
    QString text = german();
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    const Diagnostics found = checkLessonFile(write("bias.lesson.de.md", text));
    QVERIFY(!found.empty());
    QVERIFY2(QString::fromStdString(english(found[0].message)).contains(says),
             english(found[0].message).c_str());
    QCOMPARE(found[0].position.line, line);
}

void TestTranslation::anOriginalThatChangedIsNoticed() {
    const QString path = write("bias.lesson.de.md", german());
    const QString changed = QString(original).replace("Look.", "Look well.");
    write("bias.lesson.md", changed);
    const Diagnostics found = checkLessonFile(path);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].severity == Severity::Warning);
    QVERIFY(found[0].problem == Problem::Unwise);
    // What the message says to write is what silences it.
    QVERIFY(QString::fromStdString(english(found[0].message)).contains(fingerprint(changed)));
    write("bias.lesson.de.md", german().replace(fingerprint(original), fingerprint(changed)));
    QVERIFY(checkLessonFile(path).empty());
}

void TestTranslation::theOriginalMustBeThere() {
    const Diagnostics found = checkLessonFile(write("other.lesson.de.md", german()));
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].problem == Problem::Unreadable);
    QVERIFY(hasErrors(found));
}

void TestTranslation::theTranslationOfTheLanguageIsOpened() {
    const QString path = folder_->filePath("bias.lesson.md");
    QCOMPARE(lessonPathFor(path, "de_AT"), path);
    const QString translated = write("bias.lesson.de.md", german());
    const QString brazilian = write("bias.lesson.pt_BR.md", german());
    QCOMPARE(lessonPathFor(path, "de_AT"), translated);
    QCOMPARE(lessonPathFor(path, "pt_BR"), brazilian);
    QCOMPARE(lessonPathFor(path, "pt_PT"), path);
    QCOMPARE(lessonPathFor(path, {}), path);
    QCOMPARE(lessonPathFor(translated, "pt_BR"), translated);
    QCOMPARE(originalPathFor(brazilian), path);
    QCOMPARE(originalPathFor(path), QString());
    QCOMPARE(languageIn(brazilian), "pt_BR");
}

void TestTranslation::theLessonsInsideTheProgramAreFaithful_data() {
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TANHGRAM_SOURCE_DIR "/lessons/content"));
    const QStringList names = folder.entryList({"*.lesson.*.md"});
    QVERIFY(!names.isEmpty());
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestTranslation::theLessonsInsideTheProgramAreFaithful() {
    QFETCH(QString, path);
    // That the original has changed since is a warning, and no reason to hold its author up.
    for (const Diagnostic& each : checkLessonFile(path))
        QVERIFY2(each.severity != Severity::Error, english(each.message).c_str());
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "test_translation.moc"

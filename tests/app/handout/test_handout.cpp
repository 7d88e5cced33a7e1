// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/export.h"
#include "app/handout/write_handout.h"
#include "app/language/interpreter.h"
#include "lessons/questions/check.h"
#include "lessons/reader/reader.h"
#include "tests/support/lessons.h"
#include "tests/support/patience.h"
#include "tests/support/run_program.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

namespace {

const QString lessonPath = TANHGRAM_SOURCE_DIR "/tests/app/window/small.lesson.md";

} // namespace

class TestHandout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyWordOfTheLessonIsThere();
    void onlyTheInstructorSeesAnswers();
    void fontsAreEmbedded();
    void everyScriptIsTextInEmbeddedFonts_data();
    void everyScriptIsTextInEmbeddedFonts();
    void papersHaveTheirSizes();
    void readersListTheSteps();
    void aStopLeavesNothing();
    void strangeFilesStayAsTheyAre();
    void figuresOfARunShowOne();
    void usualStepsShareAPage_data();
    void usualStepsShareAPage();
    void arabicBeginsOnTheRight();
    void itsOwnWordsAreTheLessons_data();
    void itsOwnWordsAreTheLessons();

private:
    QString write(const HandoutOptions& options) {
        const auto pdf = handoutPdf(Handout(*lesson_, options));
        const QString path = folder_.filePath("handout.pdf");
        return pdf && writeWhole(path, *pdf).empty() ? path : QString();
    }

    std::optional<Lesson> lesson_;
    QTemporaryDir folder_;
};

void TestHandout::initTestCase() {
    lesson_ = readLesson(lessonPath).value;
    QVERIFY(lesson_);
}

void TestHandout::everyWordOfTheLessonIsThere() {
    const QString text = outputOf("pdftotext", {"-raw", write({}), "-"}).simplified();
    QVERIFY(text.contains(lesson_->title));
    for (const StepIndex index : stepOrder(*lesson_)) {
        const Step& step = stepAt(*lesson_, index);
        QVERIFY2(text.contains(step.title), qPrintable(step.title));
        if (step.question)
            QVERIFY2(text.contains(step.question->prompt.simplified()), qPrintable(step.question->prompt));
    }
}

void TestHandout::onlyTheInstructorSeesAnswers() {
    const QString student = outputOf("pdftotext", {"-raw", write({}), "-"}).simplified();
    const QString instructor =
        outputOf("pdftotext", {"-raw", write({QPageSize::A4, true}), "-"}).simplified();
    QVERIFY(!student.contains("Instructor"));
    QVERIFY(instructor.contains("Instructor's copy"));
    for (const StepIndex index : stepOrder(*lesson_)) {
        const Step& step = stepAt(*lesson_, index);
        if (step.question) {
            // The student has a line to fill in after the same word.
            const QString answer = "Answer: " + wording(*step.question, rightAnswer(*step.question));
            QVERIFY2(instructor.contains(answer), qPrintable(answer));
            QVERIFY2(!student.contains(answer), qPrintable(answer));
        }
        const QString explanation = step.explanation.section(' ', 0, 5);
        if (explanation.isEmpty())
            continue;
        QVERIFY2(instructor.contains(explanation), qPrintable(explanation));
        QVERIFY2(!student.contains(explanation), qPrintable(explanation));
    }
}

void TestHandout::fontsAreEmbedded() {
    const QStringList fonts = outputOf("pdffonts", {write({})}).split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts)
        QVERIFY2(font.contains(QRegularExpression("\\byes +(yes|no) +yes\\b")), qPrintable(font));
}

void TestHandout::everyScriptIsTextInEmbeddedFonts_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("face"); // that has the signs of the language
    QTest::newRow("Arabic") << "ar"
                            << "DejaVuSans";
    QTest::newRow("Japanese") << "ja"
                              << "BIZUDGothic";
}

void TestHandout::everyScriptIsTextInEmbeddedFonts() {
    QFETCH(const QString, language);
    QFETCH(const QString, face);
    lesson_ =
        readLesson(QStringLiteral(TANHGRAM_SOURCE_DIR "/lessons/content/activation-functions.lesson.%1.md")
                       .arg(language))
            .value;
    QVERIFY(lesson_);
    fontsAreEmbedded();
    const QString fonts = outputOf("pdffonts", {folder_.filePath("handout.pdf")});
    QVERIFY2(fonts.contains(face), qPrintable(fonts));
    // Letters may be stored in the form they take within a word; readers search for them as this does.
    const auto searchable = [](const QString& text) {
        static const QRegularExpression unread("[\\s\\p{Cf}]");
        return text.normalized(QString::NormalizationForm_KC).remove(unread);
    };
    const QString text = searchable(outputOf("pdftotext", {folder_.filePath("handout.pdf"), "-"}));
    // Numbers and marks above letters come out in an order of their own.
    static const QRegularExpression plainWord("^[\\p{L}\\p{Po}]+$");
    int found = 0;
    for (const StepIndex& index : stepOrder(*lesson_))
        for (const QString& word : stepAt(*lesson_, index).title.split(' ')) {
            if (!plainWord.match(word).hasMatch())
                continue;
            QVERIFY2(text.contains(searchable(word)), qPrintable(word));
            ++found;
        }
    QVERIFY(found >= 20);
}

void TestHandout::papersHaveTheirSizes() {
    QVERIFY(
        outputOf("pdfinfo", {write({})}).contains(QRegularExpression("Page size: +59\\d\\.?\\d* x 84[12]")));
    QVERIFY(outputOf("pdfinfo", {write({QPageSize::Letter, false})}).contains("612 x 792"));
}

void TestHandout::readersListTheSteps() {
    const QString path = write({});
    const QString outline = outputOf("pdftohtml", {"-xml", "-i", "-stdout", path}).section("<outline>", 1);
    const Handout handout(*lesson_, {});
    QCOMPARE(static_cast<std::size_t>(outline.count("<item ")), handout.bookmarks().size());
    for (const Section& section : lesson_->sections)
        QVERIFY2(outline.contains(section.title), qPrintable(outline));
    for (const Bookmark& mark : handout.bookmarks())
        QVERIFY(mark.page < handout.pageCount() && mark.top > 0);
    // A reader that repairs files says so on its error channel.
    QProcess strict;
    strict.start("pdfinfo", {path});
    QVERIFY(strict.waitForFinished(2 * patience));
    QCOMPARE(strict.readAllStandardError(), QByteArray());
}

void TestHandout::aStopLeavesNothing() {
    int asked = 0;
    QVERIFY(!handoutPdf(Handout(*lesson_, {}), [&](int done, int pages) {
        ++asked;
        return pages > 0 && done < 0;
    }));
    QCOMPARE(asked, 1);
}

void TestHandout::strangeFilesStayAsTheyAre() {
    const std::vector<Bookmark> marks{{"A", 0, 0, 100}};
    for (const QByteArray& bytes : {QByteArray(), QByteArray("%PDF-1.7\nstartxref\n9\n%%EOF\n"),
                                    QByteArray("startxref\n99999999999999999999\n%%EOF\n")})
        QCOMPARE(withOutline(bytes, marks), bytes);
}

// The step shows a learning curve, but leaves it to the student to train.
void TestHandout::figuresOfARunShowOne() {
    lesson_ = lessonOf("+++\ntitle = \"Seeds\"\n+++\n## Luck\nLook.\n```lesson\nid = \"luck\"\n"
                       "figures = [\"hidden\", \"learning-curve\"]\n"
                       "set = { data = \"xor\", training.epochs = 3 }\n```\n");
    const QString text = outputOf("pdftotext", {"-raw", write({}), "-"});
    QVERIFY2(text.contains("Learning curve") && !text.contains("Train the network"), qPrintable(text));
}

void TestHandout::usualStepsShareAPage_data() {
    QTest::addColumn<int>("paper");
    QTest::newRow("A4") << static_cast<int>(QPageSize::A4);
    QTest::newRow("Letter") << static_cast<int>(QPageSize::Letter);
}

void TestHandout::usualStepsShareAPage() {
    QFETCH(int, paper);
    const auto lesson = readLesson(TANHGRAM_SOURCE_DIR "/lessons/content/activation-functions.lesson.md");
    const Handout handout(*lesson, {static_cast<QPageSize::PageSizeId>(paper), false});
    QVERIFY2(handout.pageCount() <= 24, qPrintable(QString::number(handout.pageCount())));
    const auto pdf = handoutPdf(handout);
    QVERIFY(pdf && pdf->size() < 1'500'000);
}

void TestHandout::arabicBeginsOnTheRight() {
    const QString text = "+++\ntitle = \"Title\"\nlanguage = \"%1\"\n+++\n## Step\nText.\n```lesson\n"
                         "id = \"a\"\nfigures = [\"hidden\"]\n```\n";
    const auto firstWord = [this](const Lesson& lesson) {
        lesson_ = lesson;
        static const QRegularExpression left("xMin=\"([0-9.]+)\"");
        return left.match(outputOf("pdftotext", {"-bbox", write({}), "-"})).captured(1).toDouble();
    };
    QVERIFY(firstWord(lessonOf(text.arg("en"))) < 100);
    QVERIFY(firstWord(lessonOf(text.arg("ar"))) > 400);
}

void TestHandout::itsOwnWordsAreTheLessons_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("words");
    QTest::newRow("German") << "de"
                            << "en" << QString::fromUtf8("Datum|Antwort:|Verdeckter Raum|w₁₁ = 0,5");
    QTest::newRow("English in a German program")
        << "en"
        << "de" << QString::fromUtf8("Date|Answer:|Hidden space|w₁₁ = 0.5");
    QTest::newRow("not spoken") << "fr"
                                << "de" << QString::fromUtf8("Datum|Antwort:|Verdeckter Raum|w₁₁ = 0,5");
}

// An instructor may print a lesson in another language than that of the program.
void TestHandout::itsOwnWordsAreTheLessons() {
    QFETCH(const QString, language);
    QFETCH(const QString, program);
    QFETCH(const QString, words);
    lesson_ = lessonOf(QStringLiteral("+++\ntitle = \"T\"\nlanguage = \"%1\"\n+++\n## S\nText.\n```lesson\n"
                                      "id = \"s\"\nset = { w11 = 0.5 }\n[question]\nkind = \"number\"\n"
                                      "prompt = \"P?\"\nanswer = 1\ntolerance = 0.1\n```\n")
                           .arg(language));
    Interpreter interpreter;
    interpreter.speak(program);
    const QString text = outputOf("pdftotext", {"-raw", write({}), "-"}).replace(QChar(0xa0), ' ');
    for (const QString& each : words.split('|'))
        QVERIFY2(text.contains(each), qPrintable(each + " is not in " + text));
    QCOMPARE(QLocale().toString(0.5), program == "de" ? "0,5" : "0.5");
    QCOMPARE(QCoreApplication::translate("tanhgram", "Date"), program == "de" ? "Datum" : "Date");
    interpreter.speak("en");
}

QTEST_MAIN(TestHandout)
#include "test_handout.moc"

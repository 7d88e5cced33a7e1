// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/export.h"
#include "app/handout/write_handout.h"
#include "lessons/reader/reader.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

namespace {

QString output(const QString& program, const QStringList& words) {
    QProcess process;
    process.start(program, words);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

const QString lessonPath = TANHGRAM_SOURCE_DIR "/tests/app/window/small.lesson.md";

} // namespace

class TestHandout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyWordOfTheLessonIsThere();
    void onlyTheInstructorSeesAnswers();
    void fontsAreEmbedded();
    void papersHaveTheirSizes();
    void readersListTheSteps();
    void aStopLeavesNothing();
    void strangeFilesStayAsTheyAre();

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
    const QString text = output("pdftotext", {write({}), "-"}).simplified();
    QVERIFY(text.contains(lesson_->title));
    for (const StepIndex index : stepOrder(*lesson_)) {
        const Step& step = stepAt(*lesson_, index);
        QVERIFY2(text.contains(step.title), qPrintable(step.title));
        if (step.question)
            QVERIFY2(text.contains(step.question->prompt.simplified()), qPrintable(step.question->prompt));
    }
}

void TestHandout::onlyTheInstructorSeesAnswers() {
    const QString student = output("pdftotext", {write({}), "-"}).simplified();
    const QString instructor = output("pdftotext", {write({QPageSize::A4, true}), "-"}).simplified();
    QVERIFY(!student.contains("Answer: ") || !student.contains("Instructor"));
    QVERIFY(instructor.contains("Instructor's copy"));
    for (const StepIndex index : stepOrder(*lesson_)) {
        const QString explanation = stepAt(*lesson_, index).explanation.section(' ', 0, 5);
        if (explanation.isEmpty())
            continue;
        QVERIFY2(instructor.contains(explanation), qPrintable(explanation));
        QVERIFY2(!student.contains(explanation), qPrintable(explanation));
    }
}

void TestHandout::fontsAreEmbedded() {
    const QStringList fonts = output("pdffonts", {write({})}).split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts)
        QVERIFY2(font.contains(QRegularExpression("\\byes +(yes|no) +yes\\b")), qPrintable(font));
}

void TestHandout::papersHaveTheirSizes() {
    QVERIFY(
        output("pdfinfo", {write({})}).contains(QRegularExpression("Page size: +59\\d\\.?\\d* x 84[12]")));
    QVERIFY(output("pdfinfo", {write({QPageSize::Letter, false})}).contains("612 x 792"));
}

void TestHandout::readersListTheSteps() {
    const QString path = write({});
    const QString outline = output("pdftohtml", {"-xml", "-i", "-stdout", path}).section("<outline>", 1);
    const Handout handout(*lesson_, {});
    QCOMPARE(static_cast<std::size_t>(outline.count("<item ")), handout.bookmarks().size());
    for (const Section& section : lesson_->sections)
        QVERIFY2(outline.contains(section.title), qPrintable(outline));
    for (const Bookmark& mark : handout.bookmarks())
        QVERIFY(mark.page < handout.pageCount() && mark.top > 0);
    // A reader that repairs files says so on its error channel.
    QProcess strict;
    strict.start("pdfinfo", {path});
    QVERIFY(strict.waitForFinished());
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

QTEST_MAIN(TestHandout)
#include "test_handout.moc"

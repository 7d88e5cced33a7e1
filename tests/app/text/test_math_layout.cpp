// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/markdown_view.h"
#include "app/text/lesson_document.h"
#include "app/text/math_layout.h"
#include "app/text/text_label.h"
#include "core/experiment/patch.h"
#include "lessons/math/parser.h"
#include "tests/support/files.h"
#include "tests/support/patience.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace tanhgram;

namespace {

MathBox boxOf(const char* tex, bool display = false) {
    MathStyle style;
    style.size = 20;
    style.display = display;
    return layOut(parseMath(QString::fromUtf8(tex)).row, style);
}

const MathGlyphs& glyph(const MathBox& box, const char* text) {
    for (const MathGlyphs& each : box.glyphs)
        if (each.text == QString::fromUtf8(text))
            return each;
    qFatal("no glyph %s", text);
}

QRectF shapesOf(const MathBox& box) {
    QRectF all;
    for (const MathShape& each : box.shapes)
        all |= each.path.boundingRect();
    return all;
}

ValueText w11Is(double value) {
    return valuesOf(patched(Experiment{}, {{"w11", value, {}}}).value.value());
}

QList<double> lineHeights(LessonDocument& document) {
    document.size(); // lays it out
    QList<double> heights;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            heights << block.layout()->lineAt(i).height();
    return heights;
}

} // namespace

class TestMathLayout : public QObject {
    Q_OBJECT

private slots:
    void scriptsStandAboveAndBelow();
    void variablesAreItalicAndDigitsAreNot();
    void signsHaveSpaceAroundThemAndScriptsHaveNot();
    void aFractionHasItsBarOnTheAxis();
    void aBracketIsAsTallAsItsMatrix();
    void columnsStandOneBelowTheOther();
    void limitsStandBelowInDisplay();
    void aRootCoversItsBody();
    void aValueKeepsItsWidth();
    void simpleFormulasLeaveTheLinesAsTheyAre();
    void theBaselineIsThatOfTheText();
    void aDisplayHasItsOwnLine();
    void aWrongFormulaIsShownAsWritten();
    void valuesFollowWithoutMovingTheText();
    void theClipboardGetsPlainText();
    void picturesComeFromTheFolderOnly();
    void aLabelGrowsWithItsText();
    void paperGetsTextAndPaths();
};

void TestMathLayout::scriptsStandAboveAndBelow() {
    const MathBox box = boxOf("x_1^2");
    QVERIFY(glyph(box, "2").at.y() < 0);
    QVERIFY(glyph(box, "1").at.y() > 0);
    QVERIFY(glyph(box, "2").at.x() > glyph(box, "x").at.x());
    QVERIFY(glyph(box, "2").font.pixelSize() < glyph(box, "x").font.pixelSize());
    QVERIFY(boxOf("x^2").ascent > boxOf("x").ascent);
    QVERIFY(boxOf("x_1").descent > boxOf("x").descent);
    QCOMPARE(glyph(boxOf("x"), "x").at, QPointF(0, 0));
}

void TestMathLayout::variablesAreItalicAndDigitsAreNot() {
    const MathBox box = boxOf("2x + \\tanh(\\alpha) + \\Omega + \\mathrm{d} + \\mathbf{W}");
    for (const char* upright : {"2", "tanh", "(", "Ω", "d", "W"})
        QVERIFY2(!glyph(box, upright).font.italic(), upright);
    for (const char* italic : {"x", "α"})
        QVERIFY2(glyph(box, italic).font.italic(), italic);
    QVERIFY(glyph(box, "W").font.bold());
}

void TestMathLayout::signsHaveSpaceAroundThemAndScriptsHaveNot() {
    const double letters = boxOf("a").width + boxOf("b").width + boxOf("+").width;
    QVERIFY(boxOf("a+b").width > letters + 5);
    QVERIFY(boxOf("a=b").width > boxOf("a+b").width);
    const double minus = boxOf("-").width + boxOf("b").width;
    QCOMPARE(boxOf("-b").width, minus); // a sign, not a difference
    QVERIFY(boxOf("x^{a+b}").width < boxOf("x").width + boxOf("a+b").width * 0.74);
}

void TestMathLayout::aFractionHasItsBarOnTheAxis() {
    MathStyle style;
    style.size = 20;
    const MathBox box = boxOf("\\frac{a}{b+c}", true);
    QCOMPARE(box.shapes.size(), std::size_t(1));
    const QRectF bar = box.shapes[0].path.boundingRect();
    QVERIFY(std::abs(bar.center().y() + axisHeight(style)) < 0.01);
    QVERIFY(bar.width() >= boxOf("b+c").width);
    QVERIFY(glyph(box, "a").at.y() < bar.top());
    QVERIFY(glyph(box, "b").at.y() > bar.bottom());
    QVERIFY(boxOf("\\frac{a}{b}").height() < boxOf("\\frac{a}{b}", true).height());
}

void TestMathLayout::aBracketIsAsTallAsItsMatrix() {
    for (const int rows : {1, 2, 3, 6}) {
        QStringList lines;
        for (int i = 0; i < rows; ++i)
            lines << QStringLiteral("1 & 0");
        const QByteArray cells = lines.join("\\\\").toUtf8();
        const MathBox bare = boxOf("\\begin{matrix}" + cells + "\\end{matrix}");
        for (const char* kind : {"bmatrix", "pmatrix", "vmatrix", "cases"}) {
            if (rows == 1)
                continue;
            const MathBox box = boxOf(QByteArray("\\begin{") + kind + "}" + cells + "\\end{" + kind + "}");
            const QRectF brackets = shapesOf(box);
            QVERIFY2(brackets.top() <= -bare.ascent + 0.5, kind);
            QVERIFY2(brackets.bottom() >= bare.descent - 0.5, kind);
            QVERIFY2(brackets.height() < bare.height() * 1.2 + 4, kind);
            QVERIFY2(brackets.left() >= 0 && brackets.right() <= box.width, kind);
        }
    }
    const MathBox fence = boxOf("\\left( \\frac{a}{b} \\right)", true);
    QVERIFY(shapesOf(fence).height() >= boxOf("\\frac{a}{b}", true).height() - 0.5);
}

void TestMathLayout::columnsStandOneBelowTheOther() {
    const MathBox box = boxOf("\\begin{bmatrix} a & b \\\\ c & d \\end{bmatrix}");
    QCOMPARE(glyph(box, "a").at.y(), glyph(box, "b").at.y());
    QCOMPARE(glyph(box, "c").at.y(), glyph(box, "d").at.y());
    QVERIFY(glyph(box, "c").at.y() > glyph(box, "a").at.y() + 15);
    QVERIFY(glyph(box, "b").at.x() > glyph(box, "a").at.x() + 15);
    QVERIFY(std::abs(glyph(box, "a").at.x() - glyph(box, "c").at.x()) < 3);
}

void TestMathLayout::limitsStandBelowInDisplay() {
    const MathBox line = boxOf("\\sum_{i}^{n} x");
    const MathBox display = boxOf("\\sum_{i}^{n} x", true);
    QVERIFY(display.height() > line.height());
    QVERIFY(glyph(display, "i").at.x() < glyph(display, "∑").at.x() + boxOf("\\sum", true).width);
    QVERIFY(glyph(line, "i").at.x() >= boxOf("\\sum").width);
}

void TestMathLayout::aRootCoversItsBody() {
    const MathBox body = boxOf("x^2+1");
    const MathBox root = boxOf("\\sqrt{x^2+1}");
    QVERIFY(shapesOf(root).top() < -body.ascent);
    QVERIFY(shapesOf(root).right() >= root.width - 2);
    QVERIFY(root.width > body.width + 8);
}

void TestMathLayout::aValueKeepsItsWidth() {
    MathStyle style;
    QCOMPARE(valueBox("0.00", style).width, valueBox("−3.25", style).width);
    QVERIFY(valueBox("−123.25", style).width > valueBox("−3.25", style).width);
}

void TestMathLayout::simpleFormulasLeaveTheLinesAsTheyAre() {
    LessonDocument plain;
    plain.setTextWidth(260);
    plain.showMarkdown(
        "The weight w11 times x1 and more words to have several lines of text in a narrow column here");
    LessonDocument math;
    math.setTextWidth(260);
    math.showMarkdown("The weight $w_{11}$ times $x_1$ and {{w11}} words to have several lines of text, $h_2 "
                      "= x_1 + x_2$ here");
    const double usual = lineHeights(plain).front();
    QVERIFY(lineHeights(math).size() >= 3);
    for (const double each : lineHeights(math))
        QCOMPARE(each, usual);
    math.showMarkdown("And $\\begin{bmatrix}a\\\\b\\end{bmatrix}$");
    QVERIFY(lineHeights(math).front() > usual);
}

// Where the ink of what is painted in a column of the picture ends.
static int lowestInk(const QImage& image, int from, int to) {
    for (int y = image.height() - 1; y >= 0; --y)
        for (int x = from; x < to; ++x)
            if (qGray(image.pixel(x, y)) < 110)
                return y;
    return -1;
}

void TestMathLayout::theBaselineIsThatOfTheText() {
    for (const char* formula : {"$x$", "$\\frac{\\frac{a}{b}}{\\frac{c}{d}}x$",
                                "$\\begin{bmatrix}1\\\\2\\\\3\\\\4\\end{bmatrix}x$"}) {
        LessonDocument document;
        QFont font("DejaVu Sans");
        font.setPixelSize(24);
        document.setDefaultFont(font);
        document.setTextWidth(600);
        document.showMarkdown(QString("H") + formula + "H");
        QImage image(600, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        document.drawContents(&painter);
        painter.end();
        int right = image.width() - 1;
        while (right > 0 && lowestInk(image, right, right + 1) < 0)
            --right;
        const int textBottom = lowestInk(image, 0, 16);
        QVERIFY2(textBottom > 0, formula);
        QCOMPARE(lowestInk(image, right - 8, right + 1), textBottom);
        // The x stands just left of the last H, which is about 18 pixels wide.
        QVERIFY2(std::abs(lowestInk(image, right - 32, right - 22) - textBottom) <= 1, formula);
    }
}

void TestMathLayout::aDisplayHasItsOwnLine() {
    LessonDocument document;
    document.setTextWidth(400);
    document.showMarkdown("Before $$z = Wx + b$$ after\n\n- one $$a$$\n- two\n\n$$\nx\n$$\n");
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        lines << block.text().trimmed().replace(QChar::ObjectReplacementCharacter, '#');
    QCOMPARE(lines, QStringList({"Before", "#", "after", "one", "#", "two", "#"}));
    const QTextBlock formula = document.begin().next();
    QCOMPARE(formula.blockFormat().alignment(), Qt::AlignHCenter);
    const QTextLine line = formula.layout()->lineAt(0);
    QVERIFY(std::abs(line.naturalTextRect().center().x() - 200) < 2);
}

void TestMathLayout::aWrongFormulaIsShownAsWritten() {
    LessonDocument document;
    document.showMarkdown("See $\\nosuch_1 *a* *b*$.");
    QCOMPARE(document.readableText(), QStringLiteral("See \\nosuch_1 *a* *b*."));
}

void TestMathLayout::valuesFollowWithoutMovingTheText() {
    LessonDocument document;
    document.setTextWidth(300);
    document.showMarkdown("Now {{w11}} and $W = \\begin{bmatrix}{{w11}} & 0\\\\0 & 1\\end{bmatrix}$.");
    document.setValues(w11Is(1));
    document.size();
    QSignalSpy painted(document.documentLayout(), &QAbstractTextDocumentLayout::update);
    QSignalSpy sized(document.documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged);
    QSignalSpy changed(&document, &QTextDocument::contentsChange);
    document.setValues(w11Is(-2.5));
    QCOMPARE(document.readableText(), QStringLiteral("Now −2.50 and W = [[−2.50, 0], [0, 1]]."));
    QVERIFY(painted.count() > 0);
    QCOMPARE(sized.count() + changed.count(), 0);
    painted.clear();
    document.setValues(w11Is(-2.5));
    QCOMPARE(painted.count(), 0);
    const double before = document.idealWidth();
    document.setValues(w11Is(-12345.5));
    QVERIFY(document.idealWidth() > before);
}

void TestMathLayout::theClipboardGetsPlainText() {
    MarkdownView view;
    view.showMarkdown("The *weight* $w_{11}$ is {{w11}}.\n\nNext");
    view.setValues(w11Is(0.5));
    view.selectAll();
    view.copy();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("The weight w₁₁ is 0.50.\nNext"));
    QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
}

void TestMathLayout::picturesComeFromTheFolderOnly() {
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath("lesson"));
    QImage dot(40, 30, QImage::Format_RGB32);
    dot.fill(Qt::red);
    const QString inside = folder.filePath("lesson/in.png");
    const QString outside = folder.filePath("out.png");
    QVERIFY(dot.save(inside) && dot.save(outside) &&
            QFile::link(outside, folder.filePath("lesson/link.png")));
    const auto drawing = [&](const QString& name, const QByteArray& before, const QByteArray& parts) {
        writeFile(folder.filePath("lesson/" + name),
                  before + "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + parts +
                      "</svg>");
    };
    drawing("evil.svg", {}, "<image href='../out.png'/>");
    drawing("styled.svg", "<?xml-stylesheet type='text/css' href='/dev/zero'?>", "<path d='M0 0h9'/>");
    drawing("letters.svg", {}, "<defs><path id='a' d='M0 0h9'/></defs><g id='text'><use href='#a'/></g>");
    QByteArray levels = "<path id='l0' d='M0 0h9'/>";
    for (char level = '1'; level <= '9'; ++level) {
        const QByteArray below = QByteArray("<use href='#l") + char(level - 1) + "'/>";
        levels += QByteArray("<g id='l") + level + "'>" + below.repeated(10) + "</g>";
    }
    drawing("billions.svg", {}, levels);
    LessonDocument document;
    document.setFolder(folder.filePath("lesson"));
    const auto shows = [&](const QString& name) {
        document.showMarkdown("![a dot](" + name + ")");
        document.setTextWidth(200);
        const QString text = document.toPlainText();
        return text == QString(QChar::ObjectReplacementCharacter) && document.readableText() == "a dot";
    };
    QVERIFY(shows("in.png"));
    QVERIFY(shows("letters.svg"));
    for (const QString& name : {QString("../out.png"), outside, "file://" + outside, QString("link.png"),
                                QString("nowhere.png"), QString("evil.svg"), QString("styled.svg"),
                                QString("billions.svg"), QString("http://example.org/a.png")}) {
        QVERIFY2(!shows(name), qPrintable(name));
        QCOMPARE(document.readableText(), QStringLiteral("[Picture: a dot]"));
    }
}

void TestMathLayout::aLabelGrowsWithItsText() {
    TextLabel label;
    label.setText("A $\\begin{bmatrix}1\\\\2\\\\3\\end{bmatrix}$ matrix");
    QCOMPARE(label.text(), QStringLiteral("A [[1], [2], [3]] matrix"));
    QCOMPARE(label.accessibleName(), label.text());
    const int tall = label.heightForWidth(300);
    label.setText("A word");
    QVERIFY(label.heightForWidth(300) < tall);
    QVERIFY(label.heightForWidth(300) > 5);
    label.clear();
    QCOMPARE(label.heightForWidth(300), 0);
}

void TestMathLayout::paperGetsTextAndPaths() {
    QTemporaryDir folder;
    const QString path = folder.filePath("math.pdf");
    {
        QPdfWriter writer(path);
        writer.setResolution(1200);
        LessonDocument document;
        document.setTextWidth(500);
        document.showMarkdown("Formula $$\\alpha = \\begin{bmatrix}12345 & \\frac{1}{2}\\end{bmatrix}$$");
        QPainter painter(&writer);
        painter.scale(1200 / 96.0, 1200 / 96.0);
        document.drawContents(&painter);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("/Subtype /Image"));
    const QString reader = QStandardPaths::findExecutable("pdftotext");
    if (reader.isEmpty())
        QSKIP("pdftotext (poppler-utils) is not there");
    QProcess process;
    process.start(reader, {path, "-"});
    QVERIFY(process.waitForFinished(2 * patience));
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(text.contains("12345"), qPrintable(text));
    QVERIFY2(text.contains("α"), qPrintable(text));
}

QTEST_MAIN(TestMathLayout)
#include "test_math_layout.moc"

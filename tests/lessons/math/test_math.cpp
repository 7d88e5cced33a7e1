// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/patch.h"
#include "lessons/math/check_math.h"
#include "lessons/math/commands.h"
#include "lessons/math/parser.h"
#include "lessons/math/plain_text.h"
#include "lessons/math/spans.h"

#include <QTest>

using namespace tanhgram;

namespace {

QString plain(const QString& tex, const ValueText& values = {}) {
    const ParsedMath math = parseMath(tex);
    for (const MathMistake& mistake : math.mistakes)
        qWarning("%s: %s", qPrintable(tex), english(mistake.message).c_str());
    return math.isRight() ? plainText(math.row, values) : QStringLiteral("(wrong)");
}

std::string summary(const Diagnostics& found) {
    std::string text;
    for (const Diagnostic& each : found)
        text += toText(each, "t") + '\n';
    return text;
}

QString spansOf(const QString& markdown) {
    QStringList found;
    for (const Span& span : mathSpans(markdown)) {
        if (span.kind != SpanKind::Unclosed &&
            markdown.mid(span.insideBegin, span.inside.size()) != span.inside)
            return QStringLiteral("a span is not where it says");
        static const char* names[] = {"$", "$$", "{{", "!", "?"};
        found << QLatin1String(names[static_cast<int>(span.kind)]) + span.inside;
    }
    return found.join('|');
}

} // namespace

class TestMath : public QObject {
    Q_OBJECT

private slots:
    void plainTextReads_data();
    void plainTextReads();
    void formulasInProseBecomePlain();
    void everyCommandParses();
    void mistakesHaveTheirPlaces_data();
    void mistakesHaveTheirPlaces();
    void everyMistakeIsFoundInOnePass();
    void scriptsBelongToTheirBase();
    void spansAreFound_data();
    void spansAreFound();
    void valuesAreShown();
    void checkReportsLinesAndColumns();
    void hostileTextEndsSoon_data();
    void hostileTextEndsSoon();
};

void TestMath::plainTextReads_data() {
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* tex, const char* expected) {
        QTest::newRow(tex) << QString::fromUtf8(tex) << QString::fromUtf8(expected);
    };
    add("w_{11}", "w₁₁");
    add("x_1^2", "x₁²");
    add("x^2_1", "x₁²");
    add("w_{Q}", "w_Q");
    add("x_{i+1}", "xᵢ₊₁");
    add("e^{-z/\\theta}", "e^(−z/θ)");
    add("\\frac{1}{1+e^{-z}}", "1/(1 + e⁻ᶻ)");
    add("\\frac12", "1/2");
    add("x^23", "x²3");
    add("\\sqrt{x^2+1}", "√(x² + 1)");
    add("\\sqrt[3]{x}", "³√x");
    add("z = Wx + b", "z = Wx + b");
    add("-3 \\le x", "−3 ≤ x");
    add("L = -\\frac{1}{n}", "L = −1/n");
    add("a \\cdot -3", "a ⋅ −3");
    add("(-3)\\cdot 2", "(−3) ⋅ 2");
    add("\\begin{bmatrix} 1 & 0 \\\\ 0 & 1 \\end{bmatrix}", "[[1, 0], [0, 1]]");
    add("\\begin{bmatrix} 1 & 0 \\\\ 0 & 1 \\\\ \\end{bmatrix}", "[[1, 0], [0, 1]]");
    add("\\begin{cases} z & z > 0 \\\\ 0 & \\text{otherwise} \\end{cases}", "{z z > 0; 0 otherwise}");
    add("\\max(0, z)", "max(0, z)");
    add("\\tanh z", "tanh z");
    add("2\\tanh z", "2 tanh z");
    add("\\sum_{i=1}^{n} x_i", "∑ᵢ₌₁ⁿ xᵢ");
    add("\\left( \\frac{a}{b} \\right)^2", "(a/b)²");
    add("\\hat y", "y\u0302");
    add("f'(x)", "f′(x)");
    add("f'^2", "f′²");
    add("\\operatorname{ReLU}(z)", "ReLU(z)");
    add("\\mathbf{W}\\mathbf{x}", "Wx");
    add("\\$5", "$5");
    add("a % not this\n+ b", "a + b");
    add("\\sigma \\colon \\mathbb", "(wrong)");
}

void TestMath::plainTextReads() {
    QFETCH(QString, tex);
    if (QTest::currentDataTag() == QByteArray("\\sigma \\colon \\mathbb"))
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression("no command"));
    QTEST(plain(tex), "expected");
}

void TestMath::formulasInProseBecomePlain() {
    QCOMPARE(withPlainFormulas("$w_{11}$ of $[-1, 1]$, *not* `$x_1$`, for $5 or $\\nosuch$"),
             QStringLiteral("w₁₁ of [−1, 1], *not* `$x_1$`, for $5 or $\\nosuch$"));
    QCOMPARE(withPlainFormulas("no formula"), QStringLiteral("no formula"));
}

void TestMath::everyCommandParses() {
    QVERIFY(mathCommandNames().size() > 150);
    for (const std::string& name : mathCommandNames()) {
        const QString command = QString::fromStdString(name);
        const auto meaning = mathCommand(command.mid(1));
        QVERIFY2(meaning.has_value(), name.c_str());
        if (const auto* form = std::get_if<MathForm>(&*meaning); form != nullptr && *form >= MathForm::Left)
            continue; // \left, \right, \begin and \end come in pairs
        const ParsedMath math = parseMath(command + "{a}{b}");
        QVERIFY2(math.isRight(), name.c_str());
        QVERIFY2(!math.row.empty(), name.c_str());
    }
    for (const std::string& name : mathEnvironmentNames())
        QVERIFY(
            parseMath(QString("\\begin{%1}a&b\\\\c&d\\end{%1}").arg(QString::fromStdString(name))).isRight());
}

void TestMath::mistakesHaveTheirPlaces_data() {
    QTest::addColumn<QString>("tex");
    QTest::addColumn<int>("offset");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("part");
    const auto add = [](const char* tex, int offset, Problem problem, const char* part) {
        QTest::newRow(tex) << QString::fromUtf8(tex) << offset << problem << QString::fromUtf8(part);
    };
    add("a + \\frc{1}{2}", 4, Problem::UnknownKey, "did you mean '\\frac'?");
    add("\\sgima", 0, Problem::UnknownKey, "did you mean '\\sigma'?");
    add("\\qwertyuiop", 0, Problem::UnknownKey, "no command '\\qwertyuiop'");
    add("w_{11", 2, Problem::Syntax, "never closed");
    add("w_11}", 4, Problem::Syntax, "closes nothing");
    add("x_1_2", 3, Problem::Syntax, "second subscript");
    add("x^1^2", 3, Problem::Syntax, "second superscript");
    add("x_", 1, Problem::Syntax, "must follow '_'");
    add("\\frac{1}", 0, Problem::Syntax, "must follow '\\frac'");
    add("\\left( x", 0, Problem::Syntax, "no \\right");
    add("x \\right)", 2, Problem::Syntax, "no \\left");
    add("\\left{ x \\right.", 0, Problem::Syntax, "as \\{ and \\}");
    add("\\left\\sigma x \\right.", 0, Problem::Syntax, "must follow '\\left'");
    add("a & b", 2, Problem::Syntax, "\\&");
    add("\\begin{bmatrx} a \\end{bmatrx}", 0, Problem::UnknownKey, "did you mean 'bmatrix'?");
    add("\\begin{bmatrix} a", 0, Problem::Syntax, "no \\end{bmatrix}");
    add("\\begin{bmatrix} a \\end{pmatrix}", 18, Problem::Syntax, "same name");
    add("a \\end{bmatrix}", 2, Problem::Syntax, "no \\begin");
    add("\\sqrt[3 x", 0, Problem::Syntax, "add a ]");
    add("\\text{abc", 5, Problem::Syntax, "never closed");
    add("\\text abc", 0, Problem::Syntax, "must follow '\\text'");
}

void TestMath::mistakesHaveTheirPlaces() {
    QFETCH(QString, tex);
    QFETCH(QString, part);
    const ParsedMath math = parseMath(tex);
    QVERIFY(!math.mistakes.empty());
    const MathMistake& first = math.mistakes.front();
    QVERIFY2(QString::fromStdString(english(first.message)).contains(part), english(first.message).c_str());
    QTEST(static_cast<int>(first.offset), "offset");
    QTEST(first.problem, "problem");
    if (!tex.startsWith(QStringLiteral("\\left")) && !tex.startsWith(QStringLiteral("\\sqrt")))
        QCOMPARE(math.mistakes.size(), std::size_t(1));
}

void TestMath::everyMistakeIsFoundInOnePass() {
    const ParsedMath math = parseMath(u"\\alhpa + x_1_2 + \\frac{\\bteta}{2} }");
    QCOMPARE(math.mistakes.size(), std::size_t(4));
    QCOMPARE(math.mistakes[0].offset, 0);
    QCOMPARE(math.mistakes[1].offset, 12);
    QCOMPARE(math.mistakes[2].offset, 23);
    QCOMPARE(math.mistakes[3].offset, 34);
}

void TestMath::scriptsBelongToTheirBase() {
    const ParsedMath math = parseMath(u"W x_{12}^2");
    QCOMPARE(math.row.size(), std::size_t(2));
    const auto& scripts = std::get<MathScripts>(math.row[1].is);
    QCOMPARE(std::get<MathSymbol>(scripts.base[0].is).text, QStringLiteral("x"));
    QCOMPARE(std::get<MathSymbol>(scripts.base[0].is).face, MathFace::Italic);
    QCOMPARE(std::get<MathSymbol>(scripts.lower[0].is).text, QStringLiteral("12"));
    QCOMPARE(std::get<MathSymbol>(scripts.lower[0].is).face, MathFace::Upright);
    QCOMPARE(std::get<MathSymbol>(scripts.upper[0].is).text, QStringLiteral("2"));
}

void TestMath::spansAreFound_data() {
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* name, const char* markdown, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(expected);
    };
    add("inline", "the weight $w_{11}$ is {{w11}} now", "$w_{11}|{{w11");
    add("display", "so\n\n$$\nz = Wx\n$$\n\nand", "$$\nz = Wx\n");
    add("prices", "it costs $5, or $6 with $7", "");
    add("lone sign", "it costs $5", "");
    add("number", "so $5$ it is", "$5");
    add("escaped", "\\$x$ and $a\\$b$", "$a\\$b");
    add("code span", "`$x$` and ``a ` $y$`` but $z$", "$z");
    add("open code span", "a ` and $x$", "$x");
    add("fence", "```\n$x$ {{w11}}\n```\n$y$", "$y");
    add("tilde fence", "~~~python\n$x$\n~~~~\n$y$", "$y");
    add("unclosed fence", "```\n$x$", "");
    add("indented code", "text\n\n    $x$\n\n$y$", "$y");
    add("list", "- a\n\n    $x$\n", "$x");
    add("no paragraph break", "$x\n\ny$", "");
    add("two lines", "$x +\ny$", "$x +\ny");
    add("unclosed", "see $w_1 here", "?");
    add("unclosed display", "see $$ w here", "?");
    add("spaces in braces", "{{ w11 }}", "{{w11");
    add("no name", "{{}} {{1}} {{w 1}} {w11}", "");
    add("dotted", "{{hidden.0.weights.0.1}}", "{{hidden.0.weights.0.1");
    add("value in math", "$a = {{w11}}$", "$a = {{w11}}");
    add("picture", "![a $x$ b](one.png) and $y$", "!one.png|$y");
    add("digit after", "$x$5", "");
    add("backslash at the end", "$x$ \\", "$x");
}

void TestMath::spansAreFound() {
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(spansOf(markdown), expected);
}

void TestMath::valuesAreShown() {
    const auto changed = patched(Experiment{}, {{"w12", -0.5, {}}, {"b11", 1e7, {}}});
    QVERIFY(changed.value);
    const ValueText values = valuesOf(*changed, 0.125, 0.985);
    QCOMPARE(plain("w_{12} = {{w12}}", values), QStringLiteral("w₁₂ = −0.50"));
    QCOMPARE(plain("{{b11}}", values), QStringLiteral("1.0e+07"));
    QCOMPARE(plain("{{accuracy}}", values), QStringLiteral("98.5\u202f%"));
    QCOMPARE(plain("{{loss}}", values), QStringLiteral("0.13"));
    QCOMPARE(plain("{{nothing}}", values), QStringLiteral("{{nothing}}"));
    QCOMPARE(liveNumber(-0.001), QStringLiteral("0.00"));
    QCOMPARE(liveNumber(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("?"));
}

void TestMath::checkReportsLinesAndColumns() {
    const QString text =
        QStringLiteral("The 𝛼 sign\nis $\\alhpa$,\nnot {{w111}} or $x = {{w1}}$.\n\n`$\\foo$`");
    const Diagnostics found = checkMath(text, Experiment{});
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].position, (Position{2, 5}));
    QCOMPARE(found[0].problem, Problem::UnknownKey);
    QCOMPARE(found[1].position, (Position{3, 5}));
    QCOMPARE(found[2].position, (Position{3, 22}));
    QVERIFY2(english(found[1].message).find("did you mean 'w11'?") != std::string::npos,
             summary(found).c_str());
    const Diagnostics wide = checkMath(QStringLiteral("𝛼 $\\nosuch$"), Experiment{});
    QCOMPARE(wide.at(0).position, (Position{1, 4}));
}

void TestMath::hostileTextEndsSoon_data() {
    QTest::addColumn<QString>("markdown");
    const auto repeated = [](const char* name, const QString& piece, const QString& before = {},
                             const QString& after = {}) {
        QTest::newRow(name) << before + piece.repeated(200000 / qMax<qsizetype>(1, piece.size())) + after;
    };
    repeated("braces", "{", "$", "$");
    repeated("closing braces", "}", "$", "$");
    repeated("fractions", "\\frac{", "$", "$");
    repeated("bare accents", "\\hat", "$", "x$");
    repeated("bare roots", "\\sqrt[", "$", "x$");
    repeated("matrices", "\\begin{bmatrix}", "$", "$");
    repeated("fences", "\\left(", "$", "$");
    repeated("rights", "\\right)", "$", "$");
    repeated("ends", "\\end{cases}", "$", "$");
    repeated("scripts", "_", "$", "$");
    repeated("script chain", "x^{", "$", "$");
    repeated("texts", "\\text{", "$", "$");
    repeated("backslashes", "\\", "$", "$");
    repeated("dollars", "$");
    repeated("open dollars", "$x ");
    repeated("open displays", "$$ x\n");
    repeated("values", "{{");
    repeated("unknown commands", "$\\q$ ");
    repeated("backquotes", "`a``b```c");
    repeated("primes", "'", "$", "^2$");
    QString ticks;
    for (int i = 1; i < 600; ++i)
        ticks += QString(i, '`') + ' ';
    QTest::newRow("unequal backquotes") << ticks;
    QTest::newRow("lone surrogates") << QString("$") + QChar(0xD800) + "\\" + QChar(0xD800) + "$";
}

void TestMath::hostileTextEndsSoon() {
    QFETCH(QString, markdown);
    for (const Span& span : mathSpans(markdown))
        if (span.kind != SpanKind::Unclosed && span.kind != SpanKind::Value)
            plainText(parseMath(span.inside).row);
    for (const Diagnostic& each : checkMath(markdown, Experiment{}))
        QVERIFY(each.position.line > 0 && each.position.column > 0 && !english(each.message).empty());
}

QTEST_APPLESS_MAIN(TestMath)
#include "test_math.moc"

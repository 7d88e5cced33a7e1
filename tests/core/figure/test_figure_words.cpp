// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tanhgram;

namespace {

struct Literal {
    QString text;
    QString before; ///< the code up to it
};

QString codeOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression comment("//[^\n]*"), include("#include[^\n]*");
    return QString::fromUtf8(file.readAll()).remove(include).remove(comment);
}

/// Every string of `code`; pieces that the compiler would join are one.
QList<Literal> literalsOf(const QString& code) {
    static const QRegularExpression literal(R"x("(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*)x");
    QList<Literal> found;
    for (auto each = literal.globalMatch(code); each.hasNext();) {
        const auto match = each.next();
        found << Literal{match.captured(), code.left(match.capturedStart())};
    }
    return found;
}

bool isTranslated(const Literal& literal) {
    static const QRegularExpression context("\\b(phrase|counted)\\(\\s*$"),
        source("\\b(phrase|counted)\\(\\s*\"[A-Za-z]+\",\\s*$");
    return literal.before.contains(context) || literal.before.contains(source);
}

bool isName(const Literal& literal) {
    const std::string text = literal.text.mid(1, literal.text.size() - 2).toStdString();
    return figureNamed(text) || text == "loss-spread";
}

/// Words on a figure that no translator would see.
QStringList untranslatedIn(const QString& code) {
    static const QRegularExpression word("[A-Za-z]{3}");
    QStringList found;
    for (const Literal& literal : literalsOf(code))
        if (literal.text.contains(word) && !isTranslated(literal) && !isName(literal))
            found << literal.text;
    return found;
}

} // namespace

class TestFigureWords : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotTranslatedIsFound();
    void everyWordOnAFigureIsTranslated();
};

void TestFigureWords::whatIsNotTranslatedIsFound() {
    QCOMPARE(untranslatedIn("figure.title = \"Two words\";"), QStringList{"\"Two words\""});
    QCOMPARE(untranslatedIn("figure.name = \"hidden\"; figure.x.title = \"h1\";"), QStringList());
    QCOMPARE(untranslatedIn("phrase(\"Figure\", \"one \"\n \"two\")(\"three\")"), QStringList{"\"three\""});
    QCOMPARE(untranslatedIn("counted(\"Figure\",\n    \"%n cell(s)\")(2)"), QStringList());
}

void TestFigureWords::everyWordOnAFigureIsTranslated() {
    // The words of the CSV format are the same in every language.
    static const QRegularExpression format("(csv|csv_read|mark_words)\\.(cpp|h)$");
    int files = 0;
    for (QDirIterator each(TANHGRAM_SOURCE_DIR "/core/figure", {"*.cpp", "*.h"}, QDir::Files);
         each.hasNext();) {
        const QString path = each.next();
        if (path.contains(format))
            continue;
        ++files;
        const QStringList found = untranslatedIn(codeOf(path));
        QVERIFY2(found.isEmpty(), qPrintable(path + ": " + found.join(' ')));
    }
    QVERIFY(files > 40);
}

QTEST_APPLESS_MAIN(TestFigureWords)
#include "test_figure_words.moc"

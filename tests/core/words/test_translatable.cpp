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
    QString before; ///< a piece of the code before it
};

QString codeOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression rest("(?<!:)//[^\n]*|#include[^\n]*|'\\\\?\"'");
    return QString::fromUtf8(file.readAll()).remove(rest);
}

/// Every string of `code`; pieces that the compiler would join are one.
QList<Literal> literalsOf(const QString& code) {
    static const QRegularExpression literal(R"x("(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*)x");
    QList<Literal> found;
    for (auto each = literal.globalMatch(code); each.hasNext();) {
        const auto match = each.next();
        found << Literal{match.captured(), code.left(match.capturedStart()).right(80)};
    }
    return found;
}

/// Whether it is the context or the sentence of what makes sentences for translators.
bool isTranslated(const Literal& literal) {
    static const QRegularExpression maker("\\b(phrase|counted|translate|QT_TRANSLATE_NOOP|tr)\\(\\s*$"),
        context("\\b(phrase|counted|translate|QT_TRANSLATE_NOOP|tr)\\(\\s*\"[A-Za-z]+\",\\s*$");
    return literal.before.contains(maker) || literal.before.contains(context);
}

/// The names of figures, and the keys of weights or parts of such.
bool isName(const Literal& literal) {
    const std::string text = literal.text.mid(1, literal.text.size() - 2).toStdString();
    static const QRegularExpression key("^\"[a-z0-9_.]*\\.[a-z0-9_.]*\"$");
    return figureNamed(text) || text == "loss-spread" || literal.text.contains(key);
}

/// The strings of `code` with `words` in them that no translator would see.
QStringList untranslatedIn(const QString& code, const QRegularExpression& words) {
    QStringList found;
    for (const Literal& literal : literalsOf(code))
        if (literal.text.contains(words) && !isTranslated(literal) && !isName(literal))
            found << literal.text;
    return found;
}

const QRegularExpression aWord("[A-Za-z]{3}"), someWords("[A-Za-z]{2,} [a-z]{2,}");

QStringList untranslatedBelow(const QStringList& folders, const QRegularExpression& words,
                              const QRegularExpression& except) {
    QStringList found;
    for (const QString& folder : folders)
        for (QDirIterator each(TANHGRAM_SOURCE_DIR "/" + folder, {"*.cpp", "*.h"}, QDir::Files,
                               QDirIterator::Subdirectories);
             each.hasNext();) {
            const QString path = each.next();
            if (!path.contains(except))
                for (const QString& text : untranslatedIn(codeOf(path), words))
                    found << path + ": " + text;
        }
    return found;
}

} // namespace

class TestTranslatable : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotTranslatedIsFound();
    void everyWordOnAFigureIsTranslated();
    void everySentenceIsTranslated();
};

void TestTranslatable::whatIsNotTranslatedIsFound() {
    QCOMPARE(untranslatedIn("figure.title = \"loss\";", aWord), QStringList{"\"loss\""});
    QCOMPARE(untranslatedIn("figure.name = \"hidden\"; figure.x.title = \"h1\";", aWord), QStringList());
    QCOMPARE(untranslatedIn("phrase(\"Figure\", \"one \"\n \"two\")(\"three\")", aWord),
             QStringList{"\"three\""});
    QCOMPARE(untranslatedIn("counted(\"Figure\",\n    \"%n cell(s)\")(2)", aWord), QStringList());
    QCOMPARE(untranslatedIn("error(place, \"it is \" + what)", someWords), QStringList{"\"it is \""});
    QVERIFY(untranslatedBelow({"core/code"}, someWords, QRegularExpression("^$")).size() > 5);
}

// The words of the CSV format are the same in every language.
void TestTranslatable::everyWordOnAFigureIsTranslated() {
    QCOMPARE(untranslatedBelow({"core/figure"}, aWord,
                               QRegularExpression("/(csv|csv_read|mark_words)\\.(cpp|h)$")),
             QStringList());
}

// So are the scripts for other programs.
void TestTranslatable::everySentenceIsTranslated() {
    QCOMPARE(untranslatedBelow({"core", "lessons"}, someWords, QRegularExpression("/core/code/")),
             QStringList());
}

QTEST_APPLESS_MAIN(TestTranslatable)
#include "test_translatable.moc"

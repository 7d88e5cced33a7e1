// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/interpreter.h"
#include "app/language/languages.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/number_field.h"
#include "app/window/main_window.h"
#include "tests/support/open_window.h"
#include "tests/support/settle.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace tanhgram;

namespace {

const QByteArray inEnglish =
    "+++\ntitle = \"Two\"\nid = \"two\"\n+++\n## One\n### A\nText.\n```lesson\nid = \"a\"\n```\n"
    "### B\nText.\n```lesson\nid = \"b\"\nset = { w11 = 2 }\n```\n";

QByteArray german() {
    return QByteArray(inEnglish).replace("title = \"Two\"", "title = \"Zwei\"\nlanguage = \"de\"");
}

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void wishesAreMatched_data();
    void wishesAreMatched();
    void everyLanguageIsComplete_data();
    void everyLanguageIsComplete();
    void numbersAndDirectionFollow();
    void theMenuNamesEachLanguageInItself();
    void theOpenLessonIsTranslatedInPlace();
    void numbersAreTypedInTheLanguageOfNow();
    void thereIsNoTranslationToGoTo();
    void theChoiceIsRemembered();

private:
    void write(const QString& name, const QByteArray& text);

    QTemporaryDir folder_;
};

void TestLanguage::initTestCase() {
    stayApart("language");
    write("two.lesson.md", inEnglish);
    write("two.lesson.de.md", german());
}

void TestLanguage::write(const QString& name, const QByteArray& text) {
    QFile file(folder_.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test cannot write its file");
}

void TestLanguage::wishesAreMatched_data() {
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("language");
    QTest::newRow("itself") << "de"
                            << "de";
    QTest::newRow("with a country") << "de_AT"
                                    << "de";
    QTest::newRow("another country") << "pt-PT"
                                     << "pt_BR";
    QTest::newRow("any case") << "PT_br"
                              << "pt_BR";
    QTest::newRow("not spoken") << "tlh"
                                << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestLanguage::wishesAreMatched() {
    QFETCH(const QString, wish);
    QFETCH(const QString, language);
    QCOMPARE(languageFor(wish), language);
}

void TestLanguage::everyLanguageIsComplete_data() {
    QTest::addColumn<QString>("language");
    for (const Language& each : languages())
        QTest::newRow(qPrintable(each.code)) << each.code;
}

// Its words travel in the program; Qt's own are where Qt is.
void TestLanguage::everyLanguageIsComplete() {
    QFETCH(const QString, language);
    QVERIFY(QFile::exists(":/translations/tanhgram_" + language + ".qm"));
    Interpreter interpreter;
    interpreter.speak(language);
    QCOMPARE(QApplication::translate("QPlatformTheme", "Cancel") == "Cancel", language == "en");
}

void TestLanguage::numbersAndDirectionFollow() {
    Interpreter interpreter;
    interpreter.speak("de");
    QCOMPARE(QLocale().toString(0.5), "0,5");
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    interpreter.speak("ar");
    QCOMPARE(QLocale().toString(0.5), "0.5");
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    interpreter.speak("en");
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
}

void TestLanguage::theMenuNamesEachLanguageInItself() {
    MainWindow window;
    QStringList offered;
    for (const QAction* each : window.findChildren<QAction*>())
        offered << each->text();
    for (const Language& each : languages())
        QVERIFY2(offered.contains(each.name), qPrintable(each.name));
}

void TestLanguage::theOpenLessonIsTranslatedInPlace() {
    MainWindow window;
    window.openPath(folder_.filePath("two.lesson.md"));
    window.show();
    window.findChild<LessonPanel*>()->next();
    window.document().apply({{"w22", 0.5, {}}}, "turn");
    const int steps = window.document().history().count();
    window.setLanguage("de");
    QTRY_COMPARE(window.findChild<LessonPanel*>()->session().lesson.title, "Zwei");
    QCOMPARE(currentStep(window.findChild<LessonPanel*>()->session()).id, std::string("b"));
    QCOMPARE(window.document().history().count(), steps);
    QVERIFY(window.windowTitle().contains("Zwei"));
    window.setLanguage("en");
    QTRY_COMPARE(window.findChild<LessonPanel*>()->session().lesson.title, "Two");
}

void TestLanguage::numbersAreTypedInTheLanguageOfNow() {
    MainWindow window;
    window.openPath(folder_.filePath("two.lesson.md"));
    window.show();
    window.setLanguage("de");
    QTRY_COMPARE(window.findChild<LessonPanel*>()->session().lesson.title, "Zwei");
    for (const auto& [typed, meant] : {std::pair{"0,25", 0.25}, {"-1.5", -1.5}}) {
        NumberField* field = nullptr;
        for (auto* each : window.findChildren<NumberField*>())
            if (field == nullptr && each->isVisible())
                field = each;
        QVERIFY(field != nullptr);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->value(), meant);
        QVERIFY(field->text().contains(','));
        QVERIFY2(field->toolTip().contains(field->text()), qPrintable(field->toolTip()));
    }
    window.setLanguage("en");
    QTRY_COMPARE(window.findChild<LessonPanel*>()->session().lesson.title, "Two");
}

void TestLanguage::thereIsNoTranslationToGoTo() {
    MainWindow window;
    window.openPath(folder_.filePath("two.lesson.md"));
    window.show();
    window.setLanguage("ar");
    QTRY_COMPARE(window.layoutDirection(), Qt::RightToLeft);
    settle();
    QCOMPARE(window.findChild<LessonPanel*>()->session().lesson.title, "Two");
}

void TestLanguage::theChoiceIsRemembered() {
    {
        MainWindow window;
        window.setLanguage("de");
        window.close();
    }
    MainWindow next;
    next.openPath(folder_.filePath("two.lesson.md"));
    QCOMPARE(next.findChild<LessonPanel*>()->session().lesson.title, "Zwei");
    MainWindow told({}, "en");
    told.openPath(folder_.filePath("two.lesson.md"));
    QCOMPARE(told.findChild<LessonPanel*>()->session().lesson.title, "Two");
    told.setLanguage({});
    told.close();
}

QTEST_MAIN(TestLanguage)
#include "test_language.moc"

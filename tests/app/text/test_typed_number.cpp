// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/typed_number.h"

#include <QLocale>
#include <QTest>

using namespace tanhgram;

/// Numbers as people type them, in several languages.
class TestTypedNumber : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void numbersAreUnderstood_data();
    void numbersAreUnderstood();
    void otherThingsAreNot_data();
    void otherThingsAreNot();
};

void TestTypedNumber::numbersAreUnderstood_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("meant");
    QTest::newRow("English") << "en_US"
                             << "0.5" << 0.5;
    QTest::newRow("German comma") << "de_DE"
                                  << "0,5" << 0.5;
    QTest::newRow("point in German") << "de_DE"
                                     << "0.5" << 0.5;
    QTest::newRow("three digits after a point in German") << "de_DE"
                                                          << "1.234" << 1.234;
    QTest::newRow("point in Brazil") << "pt_BR"
                                     << " -2.25 " << -2.25;
    QTest::newRow("full width") << "ja_JP" << QStringLiteral("０．５") << 0.5;
    QTest::newRow("typographic minus") << "en_US" << QStringLiteral("−1.5") << -1.5;
    QTest::newRow("Arabic language, plain digits") << "ar"
                                                   << "0.25" << 0.25;
}

void TestTypedNumber::numbersAreUnderstood() {
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(double, meant);
    QLocale::setDefault(QLocale(language));
    const auto number = typedNumber(typed);
    QVERIFY(number);
    QCOMPARE(*number, meant);
}

void TestTypedNumber::otherThingsAreNot_data() {
    QTest::addColumn<QString>("typed");
    for (const char* each : {"", "one", "1 2", "nan", "inf", "1e999", "0.5x"})
        QTest::newRow(*each == '\0' ? "empty" : each) << each;
}

void TestTypedNumber::otherThingsAreNot() {
    QFETCH(QString, typed);
    QVERIFY(!typedNumber(typed));
}

QTEST_GUILESS_MAIN(TestTypedNumber)
#include "test_typed_number.moc"

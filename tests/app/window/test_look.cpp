// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/look.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tanhgram;

namespace {

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pair {
    const char* name;
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

constexpr Pair pairs[] = {{"window", QPalette::WindowText, QPalette::Window},
                          {"field", QPalette::Text, QPalette::Base},
                          {"other rows", QPalette::Text, QPalette::AlternateBase},
                          {"button", QPalette::ButtonText, QPalette::Button},
                          {"tool tip", QPalette::ToolTipText, QPalette::ToolTipBase},
                          {"chosen", QPalette::HighlightedText, QPalette::Highlight},
                          {"placeholder", QPalette::PlaceholderText, QPalette::Base},
                          {"link in text", QPalette::Link, QPalette::Base},
                          {"link in a panel", QPalette::Link, QPalette::Window}};

constexpr double leastForShapes = 3; // WCAG 1.4.11

bool isCarrier(Ink ink) {
    return ink != Ink::Grid && ink != Ink::RegionBlue && ink != Ink::RegionGreen; // the others say it again
}

} // namespace

class TestLook : public QObject {
    Q_OBJECT

private slots:
    void textStandsOut_data();
    void textStandsOut();
    void figuresStandOut_data() { textStandsOut_data(); }
    void figuresStandOut();
    void theSystemIsAsked();
    void namesLeadBack();
};

void TestLook::textStandsOut_data() {
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << Scheme::Light << 4.5;
    QTest::newRow("dark") << Scheme::Dark << 4.5;
    QTest::newRow("contrast") << Scheme::Contrast << 7.0;
}

void TestLook::textStandsOut() {
    QFETCH(const Scheme, scheme);
    QFETCH(const double, least);
    const QPalette palette = paletteOf(scheme);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        for (const Pair& pair : pairs) {
            const double found = contrast(palette.color(group, pair.text), palette.color(group, pair.ground));
            QVERIFY2(
                found >= least,
                qPrintable(
                    QString("%1, group %2: %3 : 1").arg(pair.name).arg(static_cast<int>(group)).arg(found)));
        }
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button})
        QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(ground)) >= leastForShapes);
}

void TestLook::figuresStandOut() {
    QFETCH(const Scheme, scheme);
    QFETCH(const double, least);
    const Theme theme = themeOf(scheme);
    for (const QColor& ground : {theme.background, theme.plotBackground}) {
        for (const QColor& text : {theme.title, theme.tickLabel, colour(theme, Ink::Text)})
            QVERIFY2(contrast(text, ground) >= least, qPrintable(text.name()));
        for (std::size_t i = 0; i < inkCount; ++i)
            if (const auto ink = static_cast<Ink>(i); isCarrier(ink)) {
                const double found = contrast(colour(theme, ink), ground);
                QVERIFY2(found >= (least > 4.5 ? 4.5 : leastForShapes),
                         qPrintable(QString("ink %1: %2 : 1").arg(i).arg(found)));
            }
        QVERIFY(contrast(theme.axisLine, ground) >= leastForShapes);
        QVERIFY(contrast(theme.handle, ground) >= leastForShapes);
    }
}

void TestLook::theSystemIsAsked() {
    qputenv("GTK_THEME", "Adwaita:dark");
    QCOMPARE(systemScheme(), Scheme::Dark);
    QCOMPARE(paletteOf(Scheme::System), paletteOf(Scheme::Dark));
    qputenv("GTK_THEME", "HighContrast");
    QCOMPARE(systemScheme(), Scheme::Contrast);
    QVERIFY(themeOf(Scheme::System) == themeOf(Scheme::Contrast));
    qunsetenv("GTK_THEME");
    QCOMPARE(systemScheme(), Scheme::Light);
}

void TestLook::namesLeadBack() {
    for (const Scheme each : {Scheme::System, Scheme::Light, Scheme::Dark, Scheme::Contrast})
        QCOMPARE(schemeNamed(nameOf(each)), each);
    QCOMPARE(schemeNamed("mauve"), Scheme::System);
}

QTEST_MAIN(TestLook)
#include "test_look.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/export.h"
#include "app/language/aside.h"
#include "core/figure/catalogue.h"
#include "tests/core/figure/figure_cases.h"

#include <QGuiApplication>
#include <QTest>

using namespace tanhgram;

namespace {

/// From where to where something is drawn in those rows of a picture.
struct Extent {
    int left = -1;
    int right = -1;
};

Extent inkIn(const QImage& picture, int top, int bottom) {
    Extent extent;
    for (int x = 0; x < picture.width(); ++x)
        for (int y = top; y < bottom; ++y)
            if (qGray(picture.pixel(x, y)) < 128) {
                extent.left = extent.left < 0 ? x : extent.left;
                extent.right = x;
            }
    return extent;
}

/// The figure with its caption, for a reader of that language.
QImage pictureIn(const QString& language) {
    const Aside speaking(language);
    const FigureKind& kind = *figureNamed("input");
    const Snapshot state = snapshot(twoUnits(Activation::Tanh, 3), parabolas());
    ExportOptions options;
    options.parts.caption = true;
    const Figure figure = figureFor([&](const Canvas& canvas) { return kind.draw(state, canvas); }, options);
    return imageOf(sheetOf(figure), options);
}

} // namespace

/// A figure is read in the direction of its words, whatever the direction of the window it is drawn by.
class TestReadingDirection : public QObject {
    Q_OBJECT

private slots:
    void wordsBeginWhereLinesDo_data();
    void wordsBeginWhereLinesDo();
};

void TestReadingDirection::wordsBeginWhereLinesDo_data() {
    constexpr int titleTop = 8, legendTop = 32, legendBottom = 48;
    QTest::addColumn<int>("top"); // counted from the bottom if negative
    QTest::addColumn<int>("bottom");
    QTest::newRow("title") << titleTop << legendTop - 2;
    QTest::newRow("legend") << legendTop << legendBottom;
    QTest::newRow("the caption's last line") << -20 << -2;
}

void TestReadingDirection::wordsBeginWhereLinesDo() {
    QFETCH(int, top);
    QFETCH(int, bottom);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    const auto extentIn = [&](const QString& language) {
        const QImage picture = pictureIn(language);
        const int height = picture.height();
        return inkIn(picture, top < 0 ? height + top : top, bottom < 0 ? height + bottom : bottom);
    };
    const Extent english = extentIn("en"), arabic = extentIn("ar");
    constexpr int width = 600, longestMargin = 80;
    QVERIFY2(english.left > 0 && english.left < longestMargin, qPrintable(QString::number(english.left)));
    QVERIFY2(arabic.right > width - longestMargin / 2, qPrintable(QString::number(arabic.right)));
    // What is shorter than its line leaves the rest of it white, at the other end.
    QVERIFY(arabic.right < width && arabic.left > english.left);
}

QTEST_MAIN(TestReadingDirection)
#include "test_reading_direction.moc"

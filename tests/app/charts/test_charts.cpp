// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axis_ticks.h"
#include "app/charts/export.h"
#include "app/charts/figure_chart.h"
#include "app/charts/figure_view.h"
#include "app/charts/marks_painter.h"
#include "core/figure/catalogue.h"
#include "tests/core/figure/figure_cases.h"
#include "tests/support/heard.h"

#include <QImage>
#include <QPainterPath>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tanhgram;

namespace {

Figure squareFigure(std::vector<Mark> marks) {
    Figure figure;
    figure.x = {"h1", -1, 1, 0.5};
    figure.y = {"h2", -1, 1, 0.5};
    figure.marks = std::move(marks);
    return figure;
}

/// The main figure as the program exports it.
Figure mainFigure() {
    const FigureKind& kind = *figureNamed("hidden");
    const Snapshot state = snapshot(twoUnits(Activation::Tanh, 3), parabolas());
    return figureFor([&](const Canvas& canvas) { return kind.draw(state, canvas); }, {});
}

double luminance(const QColor& c) {
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// WCAG 2 contrast ratio, from 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void marksLandWhereTheirCoordinatesSay();
    void textIsLegibleInEveryTheme();
    void svgIsSmallAndHasRealText();
    void svgLinesStayInsideThePlot();
    void svgLooksTheSameElsewhere();
    void plotAreaStaysWhileRangesChange();
    void powersOfTenAreWrittenOut();
    void viewTellsScreenReadersWhatItShows();
    void wordsAreMadeForThoseWhoAsk();

private:
    QString svgText(const Figure& figure) {
        const QString path = folder_.filePath("main.svg");
        QFile file(path);
        if (!exportFigure(figure, path).empty() || !file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll());
    }

    QTemporaryDir folder_;
};

void TestCharts::marksLandWhereTheirCoordinatesSay() {
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    const Theme theme = printTheme();
    QPainter painter(&image);
    paintMarks(painter,
               squareFigure({Polygon{{{-1, 0}, {0, 0}, {0, 1}, {-1, 1}}, Ink::ClassBlue, 1},
                             Markers{{{0.5, -0.5}}, Ink::ClassGreen, MarkerShape::Circle, 8},
                             Polyline{{{0.5, 0}, {0.5, 1}}, Ink::Boundary, 4}}),
               {0, 0, 200, 100}, theme);
    painter.end();
    QCOMPARE(image.pixelColor(50, 25), colour(theme, Ink::ClassBlue));
    QCOMPARE(image.pixelColor(150, 75), colour(theme, Ink::ClassGreen));
    QCOMPARE(image.pixelColor(150, 25), colour(theme, Ink::Boundary));
    QCOMPARE(image.pixelColor(50, 75), QColor(Qt::white));
    QCOMPARE(image.pixelColor(150, 85), QColor(Qt::white));
}

void TestCharts::textIsLegibleInEveryTheme() {
    for (const Theme& theme : {lightTheme(), darkTheme(), printTheme()}) {
        // WCAG 2 (AA) asks 4.5 of text and 3 of graphical marks.
        QVERIFY(contrast(theme.tickLabel, theme.background) >= 4.5);
        QVERIFY(contrast(theme.title, theme.background) >= 4.5);
        QVERIFY(contrast(colour(theme, Ink::Text), theme.plotBackground) >= 4.5);
        for (const Ink ink : {Ink::ClassBlue, Ink::ClassGreen, Ink::Boundary, Ink::Witness, Ink::Curve})
            QVERIFY(contrast(colour(theme, ink), theme.plotBackground) >= 3);
    }
}

void TestCharts::svgIsSmallAndHasRealText() {
    const QString text = svgText(mainFigure());
    QVERIFY2(text.size() > 5000 && text.size() < 150'000, qPrintable(QString::number(text.size())));
    QVERIFY(text.contains(">h1<") && text.contains(">h2<") && text.contains("DejaVu Sans"));
}

void TestCharts::svgLinesStayInsideThePlot() {
    Figure figure = mainFigure();
    figure.legend.clear(); // its samples are lines too, above the plot
    const Canvas canvas = Page(sheetOf(figure), {}).canvas();
    // What is drawn with the pen of the axes is left out: their ticks do reach out of the plot.
    static const QRegularExpression line(
        QString("<(?:path d|polyline points)=\"([^\"LCz]+)\" [^>]*stroke=\"(?!%1)")
            .arg(printTheme().axisLine.name()));
    static const QRegularExpression between("[M ]");
    auto lines = line.globalMatch(svgText(figure));
    QPolygonF points;
    int found = 0;
    while (lines.hasNext()) {
        const QString path = lines.next().captured(1);
        found += static_cast<int>(std::max<qsizetype>(1, path.count('M')));
        for (const QString& pair : path.split(between, Qt::SkipEmptyParts))
            points << QPointF(pair.section(',', 0, 0).toDouble(), pair.section(',', 1).toDouble());
    }
    const QRectF bounds = points.boundingRect();
    QVERIFY(found >= 22);
    // The file keeps six significant digits of a pixel.
    QVERIFY2(bounds.width() <= canvas.width + 0.01, qPrintable(QString::number(bounds.width())));
    QVERIFY2(bounds.height() <= canvas.height + 0.01, qPrintable(QString::number(bounds.height())));
}

void TestCharts::svgLooksTheSameElsewhere() {
    const QString drawn = folder_.filePath("drawn.png");
    const QString svg = folder_.filePath("other.svg");
    const QString converted = folder_.filePath("converted.png");
    QVERIFY(exportFigure(mainFigure(), drawn).empty() && exportFigure(mainFigure(), svg).empty());
    QCOMPARE(QProcess::execute("rsvg-convert", {svg, "-o", converted}), 0);
    const QImage ours = QImage(drawn).convertToFormat(QImage::Format_Grayscale8);
    const QImage theirs = QImage(converted).convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(theirs.size(), ours.size());
    double difference = 0;
    for (int y = 0; y < ours.height(); ++y)
        for (int x = 0; x < ours.width(); ++x)
            difference += std::abs(ours.constScanLine(y)[x] - theirs.constScanLine(y)[x]);
    difference /= 255.0 * ours.width() * ours.height();
    // The mean over all pixels: two rasterisers smooth edges differently, no more than that.
    QVERIFY2(difference < 0.01, qPrintable(QString::number(difference)));
}

void TestCharts::powersOfTenAreWrittenOut() {
    const Axis axis{"", -6.5, 1.2, 1, true};
    QCOMPARE(tickLabels(axis), QStringList({"10⁻⁶", "10⁻⁵", "0.0001", "0.001", "0.01", "0.1", "1", "10"}));
    Figure figure = squareFigure({});
    figure.y = {"", -2.2, 0.2, 1, true};
    FigureChart chart(lightTheme());
    chart.layOut({400, 300});
    chart.setFigure(figure);
    auto* shown = qobject_cast<QCategoryAxis*>(chart.axes(Qt::Vertical).back());
    QVERIFY(shown && shown->isVisible() && !chart.axes(Qt::Vertical).front()->isVisible());
    QCOMPARE(shown->categoriesLabels(), QStringList({"0.01", "0.1", "1"}));
    QCOMPARE(shown->endValue("0.01"), -2.0);
    QCOMPARE(shown->min(), -2.2);
    figure.y = {"", -1.2, 0.2, 1, true};
    chart.setFigure(figure);
    QCOMPARE(shown->categoriesLabels(), QStringList({"0.1", "1"}));
    figure.y = {"", -1, 1, 0.5};
    chart.setFigure(figure);
    QVERIFY(!shown->isVisible() && chart.axes(Qt::Vertical).front()->isVisible());
}

void TestCharts::plotAreaStaysWhileRangesChange() {
    FigureView view;
    view.resize(420, 360);
    Figure figure = squareFigure({});
    view.setFigure(figure);
    const Canvas before = view.canvas();
    figure.x = {"h1", -1000, 2000, 500};
    figure.y = {"h2", -0.001, 0.002, 0.0005};
    view.setFigure(figure);
    QCOMPARE(view.canvas().width, before.width);
    QCOMPARE(view.canvas().height, before.height);
}

void TestCharts::wordsAreMadeForThoseWhoAsk() {
    FigureView view;
    int asked = 0;
    view.setBesides([&asked] { return QStringLiteral("Asked %1 time(s).").arg(++asked); });
    Figure figure = squareFigure({});
    figure.description = "The line separates nothing.";
    view.setFigure(figure);
    view.setFigure(figure);
    QCOMPARE(asked, 0);
    QCOMPARE(heard(view), QString("The line separates nothing. Asked 1 time(s)."));
}

void TestCharts::viewTellsScreenReadersWhatItShows() {
    FigureView view;
    Figure figure = squareFigure({});
    figure.title = "Hidden space";
    figure.description = "The line separates nothing.";
    view.setFigure(figure);
    QCOMPARE(view.accessibleName(), QString("Hidden space"));
    QCOMPARE(heard(view), QString("The line separates nothing."));
}

QTEST_MAIN(TestCharts)
#include "test_charts.moc"

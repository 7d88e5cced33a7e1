// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/animated_png.h"
#include "app/charts/export.h"
#include "core/figure/catalogue.h"
#include "core/figure/csv.h"
#include "lessons/reader/reader.h"
#include "tests/app/charts/svg_extent.h"
#include "tests/core/figure/figure_cases.h"
#include "tests/support/experiments.h"
#include "tests/support/run_program.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

namespace {

/// Every step takes minutes; the usual run looks at one in fourteen, and TANHGRAM_EVERY_STEP=1 at all.
int stride() {
    return qEnvironmentVariableIsSet("TANHGRAM_EVERY_STEP") ? 1 : 14;
}

Figure drawnFor(const FigureKind& kind, const Snapshot& state, const ExportOptions& options) {
    return figureFor([&](const Canvas& canvas) { return kind.draw(state, canvas); }, options);
}

/// The mean difference of grey over all pixels, in [0, 1].
double difference(const QImage& a, const QImage& b) {
    const QImage first = a.convertToFormat(QImage::Format_Grayscale8);
    const QImage second = b.convertToFormat(QImage::Format_Grayscale8);
    double sum = 0;
    for (int y = 0; y < first.height(); ++y)
        for (int x = 0; x < first.width(); ++x)
            sum += std::abs(first.constScanLine(y)[x] - second.constScanLine(y)[x]);
    return sum / (255.0 * first.width() * first.height());
}

/// Many points, so that markers would make a large file.
std::shared_ptr<const DataSet> twoThousandPoints() {
    std::vector<LabelledPoint> points;
    for (int i = 0; i < 2000; ++i)
        points.push_back({std::cos(0.1 * i) * i / 2000, std::sin(0.1 * i) * i / 2000, i % 2});
    return std::make_shared<const DataSet>(dataSetOf(points));
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private slots:
    void everyStepExportsWell_data();
    void everyStepExportsWell();
    void pdfHasEmbeddedFontsAndWords();
    void filesAreSmallWhateverTheNetwork_data();
    void filesAreSmallWhateverTheNetwork();
    void manyMarkersAreFewElements();
    void partsCanBeLeftOut();
    void captionStandsBelow();
    void millimetresAndResolutionGiveThePixels();
    void transparentPaperHasHoles();
    void unitsStayEquallyLong();
    void animatedPictureHasItsFrames();

private:
    void verifySvg(const QByteArray& svg, const Figure& figure, const ExportOptions& options);

    QTemporaryDir folder_;
};

void TestExport::everyStepExportsWell_data() {
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<int>("number");
    const QDir lessons(TANHGRAM_SOURCE_DIR "/lessons/content");
    for (const QString& file : lessons.entryList({"*.lesson.md"})) {
        const auto lesson = readLesson(lessons.filePath(file));
        QVERIFY2(lesson, qPrintable(file));
        for (std::size_t i = 0; i < stepOrder(*lesson).size(); i += static_cast<std::size_t>(stride()))
            QTest::addRow("%s %zu", qPrintable(file), i + 1) << lessons.filePath(file) << static_cast<int>(i);
    }
}

void TestExport::verifySvg(const QByteArray& svg, const Figure& figure, const ExportOptions& options) {
    const SvgContent content = SvgReader().read(svg);
    QCOMPARE(content.error, QString());
    const QRectF page = QRectF({0, 0}, options.size).adjusted(-0.5, -0.5, 0.5, 0.5);
    const QRectF& e = content.extent;
    QVERIFY2(page.contains(e), qPrintable(QString("%1,%2 to %3,%4 in %5")
                                              .arg(e.left())
                                              .arg(e.top())
                                              .arg(e.right())
                                              .arg(e.bottom())
                                              .arg(QString::fromStdString(figure.name))));
    for (const std::string& words : {english(figure.title), english(figure.x.title), english(figure.y.title)})
        QVERIFY2(words.empty() || content.texts.contains(QString::fromStdString(words)), words.c_str());
    for (const LegendEntry& entry : figure.legend)
        QVERIFY2(content.texts.contains(QString::fromStdString(english(entry.text))),
                 english(entry.text).c_str());
}

void TestExport::everyStepExportsWell() {
    QFETCH(QString, lesson);
    QFETCH(int, number);
    const auto read = readLesson(lesson);
    const StepIndex index = stepOrder(*read)[static_cast<std::size_t>(number)];
    const Experiment experiment = experimentAt(*read, index);
    const Snapshot state =
        snapshot(experiment.network, std::make_shared<const DataSet>(dataSet(experiment.data)));
    const ExportOptions options;
    const QString svgPath = folder_.filePath("a.svg"), pngPath = folder_.filePath("a.png");
    for (const FigureKind& kind : figureCatalogue()) {
        const Figure figure = drawnFor(kind, state, options);
        const QByteArray svg = svgOf(sheetOf(figure), options);
        QVERIFY2(kind.name != "hidden" || svg.size() < 150'000, qPrintable(QString::number(svg.size())));
        verifySvg(svg, figure, options);
        QVERIFY(writeWhole(svgPath, svg).empty());
        QCOMPARE(QProcess::execute("rsvg-convert", {svgPath, "-o", pngPath}), 0);
        const QImage theirs(pngPath), ours = imageOf(sheetOf(figure), options);
        QCOMPARE(theirs.size(), ours.size());
        // Two rasterisers smooth edges differently, no more than that.
        const double apart = difference(ours, theirs);
        QVERIFY2(apart < 0.012, qPrintable(QString("%1: %2").arg(kind.name.data()).arg(apart)));
    }
}

void TestExport::pdfHasEmbeddedFontsAndWords() {
    const Snapshot state = snapshot(question5(Activation::Tanh), parabolas());
    const QString path = folder_.filePath("a.pdf");
    for (const FigureKind& kind : figureCatalogue()) {
        const Figure figure = drawnFor(kind, state, {});
        QVERIFY(exportFigure(figure, path).empty());
        const QStringList fonts = outputOf("pdffonts", {path}).split('\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString& font : fonts) // name, type, encoding, then: embedded, subset or whole, with words
            QVERIFY2(font.contains(QRegularExpression("\\byes +(yes|no) +yes\\b")), qPrintable(font));
        const QString words = outputOf("pdftotext", {path, "-"}).simplified();
        QVERIFY2(words.contains(QString::fromStdString(english(figure.title))), qPrintable(words));
        QVERIFY(kind.name != "hidden" || QFile(path).size() < 150'000);
    }
}

void TestExport::filesAreSmallWhateverTheNetwork_data() {
    QTest::addColumn<Activation>("activation");
    QTest::addColumn<int>("layers");
    for (const Activation activation : {Activation::Tanh, Activation::Relu})
        for (const int layers : {1, 2})
            QTest::addRow("%s %d", name(activation).data(), layers) << activation << layers;
}

void TestExport::filesAreSmallWhateverTheNetwork() {
    QFETCH(Activation, activation);
    QFETCH(int, layers);
    Experiment experiment = xorExperiment(3);
    experiment.network.hidden.clear();
    for (int layer = 0; layer < layers; ++layer)
        experiment.network.hidden.push_back(
            {activation, Eigen::MatrixXd::Zero(maxUnits, layer == 0 ? inputCount : maxUnits),
             Eigen::VectorXd::Zero(maxUnits)});
    experiment.network.output = {Eigen::VectorXd::Zero(maxUnits), 0};
    experiment.training.epochs = 400;
    const Snapshot state = snapshotAfterTraining(experiment);
    for (const FigureKind& kind : figureCatalogue()) {
        const Sheet sheet = sheetOf(drawnFor(kind, state, {}));
        const qsizetype pdf = pdfOf(sheet, {}).size(), svg = svgOf(sheet, {}).size();
        QVERIFY2(pdf < 200'000 && svg < 500'000,
                 qPrintable(QString("%1: %2, %3").arg(kind.name.data()).arg(pdf).arg(svg)));
    }
}

void TestExport::manyMarkersAreFewElements() {
    const Snapshot state = snapshot(identityNetwork(), twoThousandPoints());
    const ExportOptions options;
    const Figure figure = drawnFor(*figureNamed("input"), state, options);
    const QByteArray svg = svgOf(sheetOf(figure), options);
    const SvgContent content = SvgReader().read(svg);
    QVERIFY2(content.elements < 300, qPrintable(QString::number(content.elements)));
    QVERIFY2(svg.size() < 150'000, qPrintable(QString::number(svg.size())));
    const QString svgPath = folder_.filePath("m.svg"), pngPath = folder_.filePath("m.png");
    QVERIFY(writeWhole(svgPath, svg).empty());
    QCOMPARE(QProcess::execute("rsvg-convert", {svgPath, "-o", pngPath}), 0);
    QVERIFY(difference(imageOf(sheetOf(figure), options), QImage(pngPath)) < 0.015);
}

void TestExport::partsCanBeLeftOut() {
    const Snapshot state = snapshot(question5(Activation::Tanh), parabolas());
    ExportOptions bare;
    bare.parts = {false, false, false, false};
    const Figure figure = drawnFor(*figureNamed("hidden"), state, bare);
    const QStringList texts = SvgReader().read(svgOf(sheetOf(figure), bare)).texts;
    for (const char* gone : {"Hidden space", "h1", "h2", "decision line"})
        QVERIFY2(!texts.contains(gone), gone);
    QVERIFY(texts.contains("0.0") || texts.contains("0"));
    // The room goes to the plot.
    const Canvas with = Page(sheetOf(figure), {}).canvas(), without = Page(sheetOf(figure), bare).canvas();
    QVERIFY(without.width > with.width + 10 && without.height > with.height + 40);
}

void TestExport::captionStandsBelow() {
    const Snapshot state = snapshot(question5(Activation::Tanh), parabolas());
    ExportOptions options;
    options.parts.caption = true;
    const Figure figure = drawnFor(*figureNamed("hidden"), state, options);
    const QByteArray svg = svgOf(sheetOf(figure), options);
    QCOMPARE(SvgReader().read(svg).texts.join(' ').count(QString::fromStdString(english(figure.description))),
             1);
    verifySvg(svg, figure, options);
}

void TestExport::millimetresAndResolutionGiveThePixels() {
    ExportOptions options;
    options.size = QSizeF(90, 70) * unitsPerMillimetre;
    options.dotsPerInch = 300;
    const Snapshot state = snapshot(identityNetwork(), fourPoints());
    const QImage image = imageOf(sheetOf(drawnFor(*figureNamed("input"), state, options)), options);
    QCOMPARE(image.size(), QSize(1063, 827));
    QCOMPARE(image.dotsPerMeterX(), 11811);
    const QString path = folder_.filePath("mm.pdf");
    QVERIFY(exportFigure(drawnFor(*figureNamed("input"), state, options), path, options).empty());
    // 90 mm are 255.1 points.
    QVERIFY(outputOf("pdfinfo", {path}).contains(QRegularExpression("Page size: +255(\\.\\d+)? x 198")));
}

void TestExport::transparentPaperHasHoles() {
    ExportOptions options;
    options.transparent = true;
    const Snapshot state = snapshot(identityNetwork(), fourPoints());
    const Figure figure = drawnFor(*figureNamed("hidden"), state, options);
    const QImage image = imageOf(sheetOf(figure), options);
    QCOMPARE(qAlpha(image.pixel(1, 1)), 0);
    QCOMPARE(qAlpha(imageOf(sheetOf(figure), {}).pixel(1, 1)), 255);
}

void TestExport::unitsStayEquallyLong() {
    const Snapshot state = snapshot(question5(Activation::Relu), parabolas());
    for (const QSizeF& size : {QSizeF(600, 500), QSizeF(300, 700), QSizeF(900, 250)}) {
        ExportOptions options;
        options.size = size;
        const Figure figure = drawnFor(*figureNamed("hidden"), state, options);
        const Canvas canvas = Page(sheetOf(figure), options).canvas();
        const double x = canvas.width / (figure.x.high - figure.x.low);
        const double y = canvas.height / (figure.y.high - figure.y.low);
        QVERIFY2(std::abs(x / y - 1) < 0.03, qPrintable(QString::number(x / y)));
    }
}

void TestExport::animatedPictureHasItsFrames() {
    AnimatedPng picture(3, 50);
    for (const QColor colour : {Qt::red, Qt::green, Qt::blue}) {
        QImage frame(20, 10, QImage::Format_RGB32);
        frame.fill(colour);
        picture.add(frame);
    }
    const QByteArray bytes = picture.bytes();
    QCOMPARE(bytes.count("acTL"), 1);
    QCOMPARE(bytes.count("fcTL"), 3);
    QCOMPARE(bytes.count("fdAT"), 2);
    QVERIFY(bytes.indexOf("acTL") < bytes.indexOf("IDAT"));
    // Whoever knows no animation sees the first frame, and finds every checksum right.
    const QImage first = QImage::fromData(bytes, "PNG");
    QCOMPARE(first.size(), QSize(20, 10));
    QCOMPARE(first.pixelColor(5, 5), QColor(Qt::red));
}

QTEST_MAIN(TestExport)
#include "test_export.moc"

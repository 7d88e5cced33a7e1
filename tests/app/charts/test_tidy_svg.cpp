// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/tidy_svg.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QTest>

#include <functional>

using namespace tanhgram;

namespace {

constexpr QSize page(200, 100);

QByteArray written(const std::function<void(QPainter&)>& paint) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page);
    generator.setViewBox(QRect({0, 0}, page));
    generator.setTitle(QString("A <title> & more").toHtmlEscaped());
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

QImage seen(const QByteArray& svg) {
    QImage image(page, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter, QRectF({0, 0}, page));
    return image;
}

/// Some of everything that figures are made of.
void paintAll(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QLinearGradient gradient(0, 0, 200, 0);
    gradient.setColorAt(0, Qt::yellow);
    gradient.setColorAt(1, Qt::darkCyan);
    painter.setBrush(gradient);
    painter.drawRect(0, 0, 200, 30);
    painter.setBrush(QColor(200, 0, 0, 100));
    painter.drawPolygon(QPolygonF({{10, 20}, {90, 25}, {60, 90}}));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::blue, 3, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{5, 50}, {60, 55}, {100, 95}}));
    painter.drawPolyline(QPolygonF({{100, 50}, {160, 55}}));
    painter.setPen(QPen(Qt::black, 2, Qt::DashLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPolyline(QPolygonF({{5, 80}, {190, 85}}));
    painter.drawPolyline(QPolygonF({{5, 90}, {190, 95}}));
    painter.rotate(10);
    painter.drawText(QPointF(110, 20), "1 < 2 & “so”");
}

} // namespace

class TestTidySvg : public QObject {
    Q_OBJECT

private slots:
    void thePictureStaysTheSame();
    void equalPiecesCostLittle();
    void theSizeIsInPixels();
};

void TestTidySvg::thePictureStaysTheSame() {
    const QByteArray svg = written(paintAll), tidy = tidySvg(svg, page);
    QVERIFY(seen(svg) != seen(written([](QPainter&) {})));
    QCOMPARE(seen(tidy), seen(svg));
    QVERIFY(tidy.contains("<title>A &lt;title&gt; &amp; more</title>"));
    QVERIFY(tidy.contains("1 &lt; 2 &amp; “so”</text>"));
    QVERIFY2(tidy.size() < 3 * svg.size() / 4, tidy.constData());
}

void TestTidySvg::equalPiecesCostLittle() {
    const auto tiles = [](int count) {
        return tidySvg(written([count](QPainter& painter) {
                           painter.setPen(Qt::NoPen);
                           for (int i = 0; i < count; ++i) {
                               painter.setBrush(i % 2 ? Qt::red : Qt::green);
                               painter.drawPolygon(QPolygonF({{1, 1}, {2, 1}, {2, 2}}));
                           }
                       }),
                       page)
            .size();
    };
    QVERIFY2(tiles(1000) - tiles(0) < 1000 * 60, qPrintable(QString::number(tiles(1000))));
}

void TestTidySvg::theSizeIsInPixels() {
    const QByteArray tidy = tidySvg(written(paintAll), {200.5, 100});
    QVERIFY(tidy.contains("width=\"200.5\"") && tidy.contains("height=\"100\"") && !tidy.contains("mm"));
}

QTEST_MAIN(TestTidySvg)
#include "test_tidy_svg.moc"

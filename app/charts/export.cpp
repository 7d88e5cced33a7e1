// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/export.h"

#include "app/charts/figure_chart.h"
#include "core/figure/csv.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>

namespace tanhgram {

namespace {

constexpr int dotsPerInch = 96;

/// The chart of a figure in a scene of its own, at the size of the page.
class Page {
public:
    Page(const Figure& figure, const QSizeF& size) : chart_(new FigureChart(printTheme())), size_(size) {
        scene_.addItem(chart_);
        scene_.setSceneRect({{0, 0}, size});
        chart_->layOut(size);
        chart_->setFigure(figure);
    }

    Canvas canvas() const { return chart_->canvas(); }

    void paintOn(QPaintDevice& device) {
        QPainter painter(&device);
        painter.setRenderHint(QPainter::Antialiasing);
        scene_.render(&painter, {{0, 0}, size_}, {{0, 0}, size_});
    }

private:
    QGraphicsScene scene_;
    FigureChart* chart_;
    QSizeF size_;
};

/// The generator rounds the page to thousandths of a millimetre, which other programs round up to one more
/// row of pixels, and leaves an empty group for every change of the painter's state.
QByteArray tidySvg(const QByteArray& bytes, const QSizeF& size) {
    static const QRegularExpression millimetres("width=\"[0-9.]+mm\" height=\"[0-9.]+mm\"");
    static const QRegularExpression emptyGroup("<g [^>]*>\\s*</g>\\s*");
    QString text = QString::fromUtf8(bytes);
    text.replace(text.indexOf(millimetres), millimetres.match(text).capturedLength(),
                 QString("width=\"%1\" height=\"%2\"").arg(size.width()).arg(size.height()));
    text.remove(emptyGroup);
    return text.toUtf8();
}

QByteArray svg(const Figure& figure, const QSizeF& size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({0, 0}, size));
    generator.setTitle(QString::fromStdString(figure.title));
    generator.setDescription(QString::fromStdString(figure.description));
    Page(figure, size).paintOn(generator);
    return tidySvg(bytes, size);
}

QByteArray pdf(const Figure& figure, const QSizeF& size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(size / dotsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(QString::fromStdString(figure.title));
    Page(figure, size).paintOn(writer);
    return bytes;
}

QByteArray png(const Figure& figure, const QSizeF& size) {
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    Page(figure, size).paintOn(image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

Diagnostics write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return {error(Problem::Unwritable, {}, "cannot be written: " + file.errorString().toStdString())};
}

} // namespace

Canvas canvasFor(const ExportOptions& options, const Figure& figure) {
    return Page(figure, options.size).canvas();
}

Diagnostics exportFigure(const Figure& figure, const QString& path, const ExportOptions& options) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "svg")
        return write(path, svg(figure, options.size));
    if (suffix == "pdf")
        return write(path, pdf(figure, options.size));
    if (suffix == "png")
        return write(path, png(figure, options.size));
    if (suffix == "csv")
        return write(path, QByteArray::fromStdString(toCsv(figure)));
    return {error(Problem::UnknownValue, {},
                  "the file's name must end in .svg, .pdf, .png or .csv, which says what to write")};
}

} // namespace tanhgram

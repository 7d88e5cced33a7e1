// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/export.h"

#include "app/charts/tidy_svg.h"
#include "core/figure/csv.h"
#include "lessons/journal/durable_file.h"
#include "lessons/words/localized.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace tanhgram {

namespace {

Parsed<QByteArray> csvOf(const Sheet& sheet) {
    if (sheet.panels.size() == 1)
        return QByteArray::fromStdString(toCsv(sheet.panels.front()));
    return error(
        Problem::UnknownValue, {},
        phrase("Message",
               "a strip is a picture of several figures; write each one's numbers into a file of its own"));
}

} // namespace

Figure figureFor(const DrawFigure& draw, const ExportOptions& options) {
    // Tick labels and legend take their room from the plot, and only the figure knows them: it settles at
    // once, or moves between two widths of a label.
    Figure figure = draw({});
    Canvas canvas;
    for (int turn = 0; turn < 3; ++turn) {
        const Canvas next = Page(sheetOf(figure), options).canvas();
        if (turn > 0 && next.width == canvas.width && next.height == canvas.height)
            break;
        canvas = next;
        figure = draw(canvas);
    }
    return figure;
}

QByteArray svgOf(const Sheet& sheet, const ExportOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(unitsPerInch));
    generator.setSize(options.size.toSize());
    generator.setViewBox(QRectF({0, 0}, options.size));
    // The generator writes both as they are.
    generator.setTitle(localized(sheet.title).toHtmlEscaped());
    generator.setDescription(localized(sheet.description).toHtmlEscaped());
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    Page(sheet, options).paint(painter, {{0, 0}, options.size});
    painter.end();
    return tidySvg(bytes, options.size);
}

QByteArray pdfOf(const Sheet& sheet, const ExportOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(unitsPerInch));
    writer.setPageSize(QPageSize(options.size / unitsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(localized(sheet.title));
    writer.setCreator("Tanhgram");
    QPainter painter(&writer);
    Page(sheet, options).paint(painter, {{0, 0}, options.size});
    painter.end();
    return bytes;
}

QImage imageOf(const Sheet& sheet, const ExportOptions& options) {
    QImage image(pixelSize(options), options.transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(options.dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(options.dotsPerInch / 0.0254));
    image.fill(options.transparent ? Qt::transparent : Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    Page(sheet, options).paint(painter, image.rect());
    painter.end();
    return image;
}

Parsed<QByteArray> encoded(const Sheet& sheet, const QString& suffix, const ExportOptions& options) {
    if (suffix == "svg")
        return svgOf(sheet, options);
    if (suffix == "pdf")
        return pdfOf(sheet, options);
    if (suffix == "csv")
        return csvOf(sheet);
    if (suffix == "png") {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (imageOf(sheet, options).save(&buffer, "PNG"))
            return bytes;
        return error(Problem::OutOfRange, {},
                     phrase("Message", "the picture is too large for the memory; make it smaller"));
    }
    return error(
        Problem::UnknownValue, {},
        phrase("Message", "the file's name must end in .svg, .pdf, .png or .csv, which says what to write"));
}

Diagnostics exportSheet(const Sheet& sheet, const QString& path, const ExportOptions& options) {
    const Parsed<QByteArray> bytes = encoded(sheet, QFileInfo(path).suffix().toLower(), options);
    return bytes ? writeWhole(path, *bytes) : bytes.diagnostics;
}

Diagnostics exportFigure(const Figure& figure, const QString& path, const ExportOptions& options) {
    return exportSheet(sheetOf(figure), path, options);
}

Diagnostics writeWhole(const QString& path, const QByteArray& bytes) {
    const QString failure = replaceFile(path, bytes);
    if (failure.isEmpty())
        return {};
    return {
        error(Problem::Unwritable, {}, phrase("Message", "cannot be written: %1")(failure.toStdString()))};
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/write_handout.h"

#include "app/charts/export_options.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace tanhgram {

bool paintPages(const Handout& handout, QPagedPaintDevice& device, double dotsPerInch,
                const PageProgress& progress) {
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = dotsPerInch / unitsPerInch;
    for (int page = 0; page < handout.pageCount(); ++page) {
        if (progress && !progress(page, handout.pageCount()))
            return false;
        if (page > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        handout.paintPage(painter, page);
        painter.restore();
    }
    return true;
}

std::optional<QByteArray> handoutPdf(const Handout& handout, const PageProgress& progress) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(unitsPerInch));
    writer.setPageSize(
        QPageSize(handout.page().paper / unitsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(handout.title());
    writer.setCreator("Tanhgram");
    if (!paintPages(handout, writer, unitsPerInch, progress))
        return {};
    return withOutline(bytes, handout.bookmarks());
}

} // namespace tanhgram

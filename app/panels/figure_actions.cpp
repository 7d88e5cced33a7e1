// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/figure_actions.h"

#include "app/panels/export_dialog.h"
#include "app/panels/figure_slot.h"
#include "app/panels/numbers/numbers_window.h"
#include "app/panels/save_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMenu>
#include <QMimeData>

namespace tanhgram {

namespace {

constexpr double pictureResolution = 192; ///< of pictures on the clipboard: sharp on any screen
const QSizeF smallestPicture(420, 350);
constexpr int dragPictureWidth = 200;

QString fileName(const FigureKind& kind, const char* suffix) {
    return QString::fromUtf8(kind.name.data(), static_cast<qsizetype>(kind.name.size())) + suffix;
}

} // namespace

FigureActions::FigureActions(FigureSlot& slot) : QObject(&slot), slot_(slot) {}

void FigureActions::addTo(QMenu& menu) {
    menu.addAction(tr("&Export…"), this, &FigureActions::exportFigure);
    menu.addAction(tr("Export the &numbers (CSV)…"), this, &FigureActions::exportNumbers);
    QAction* numbers = menu.addAction(tr("Numbers as a &table"), this, [this] { showNumbers(slot_.view()); });
    numbers->setShortcut(numbersShortcut());
    menu.addSeparator();
    menu.addAction(tr("&Copy as picture"), this, &FigureActions::copyPicture);
    menu.addAction(tr("Copy as &vector drawing"), this, &FigureActions::copyVector);
}

void FigureActions::exportFigure() {
    ExportDialog dialog([this](const ExportOptions& options) { return drawnFor(options); }, options_,
                        slot_.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    options_ = dialog.options();
    const QString path =
        askWhereToSave(slot_.window(), tr("Export the figure"), fileName(slot_.kind(), ".svg"),
                       {{tr("Figures (*.svg *.pdf *.png)"), {".svg", ".pdf", ".png"}}});
    if (!path.isEmpty())
        write(drawnFor(options_), path, options_);
}

void FigureActions::exportNumbers() {
    const QString path = askWhereToSave(slot_.window(), tr("Export the numbers behind the figure"),
                                        fileName(slot_.kind(), ".csv"), {{tr("Tables (*.csv)"), {".csv"}}});
    if (!path.isEmpty())
        write(drawnFor({}), path, {});
}

void FigureActions::copyPicture() {
    ExportOptions options = asOnScreen();
    options.dotsPerInch = pictureResolution;
    QApplication::clipboard()->setImage(imageOf(sheetOf(drawnFor(options)), options));
}

void FigureActions::copyVector() {
    QApplication::clipboard()->setMimeData(mimeData(false).release());
}

void FigureActions::startDrag() {
    auto* drag = new QDrag(&slot_);
    const auto data = mimeData(true).release();
    const QImage picture = qvariant_cast<QImage>(data->imageData());
    drag->setPixmap(QPixmap::fromImage(picture.scaledToWidth(dragPictureWidth, Qt::SmoothTransformation)));
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

std::unique_ptr<QMimeData> FigureActions::mimeData(bool asFile) {
    ExportOptions options = asOnScreen();
    const Sheet sheet = sheetOf(drawnFor(options));
    auto data = std::make_unique<QMimeData>();
    const QByteArray svg = svgOf(sheet, options);
    data->setData(QStringLiteral("image/svg+xml"), svg);
    data->setData(QStringLiteral("application/pdf"), pdfOf(sheet, options));
    options.dotsPerInch = pictureResolution;
    data->setImageData(imageOf(sheet, options));
    const QString path = folder_.filePath(fileName(slot_.kind(), ".svg"));
    if (asFile && writeWhole(path, svg).empty())
        data->setUrls({QUrl::fromLocalFile(path)});
    return data;
}

Figure FigureActions::drawnFor(const ExportOptions& options) const {
    Snapshot state = slot_.shown();
    state.look = withoutHand(state.look);
    return figureFor([&](const Canvas& canvas) { return slot_.kind().draw(state, canvas); }, options);
}

ExportOptions FigureActions::asOnScreen() const {
    ExportOptions options;
    options.size = QSizeF(slot_.size()).expandedTo(smallestPicture);
    return options;
}

void FigureActions::write(const Figure& figure, const QString& path, const ExportOptions& options) {
    emit written(tanhgram::exportFigure(figure, path, options), path);
}

} // namespace tanhgram

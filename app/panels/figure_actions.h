// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/export.h"
#include "core/figure/catalogue.h"

#include <QObject>
#include <QTemporaryDir>

class QMenu;
class QMimeData;

namespace tanhgram {

class FigureSlot;

/// What can be done with the figure in a slot: export it, see its numbers, copy it, drag it into another
/// program, pin it.
class FigureActions : public QObject {
    Q_OBJECT

public:
    explicit FigureActions(FigureSlot& slot);

    /// Appends the actions to a menu.
    void addTo(QMenu& menu);

    /// Asks how large and with which parts, shows what comes of it, asks where to, and writes it.
    void exportFigure();

    /// Puts the figure on the clipboard, as a picture or as SVG and PDF.
    void copyPicture();
    void copyVector();

    /// Lets the pointer carry the figure: as SVG, PDF and picture, and as a file.
    void startDrag();

    /// The figure as other programs may take it: SVG and PDF, the picture, and with `asFile` an SVG file that
    /// lives as long as this.
    std::unique_ptr<QMimeData> mimeData(bool asFile);

signals:
    /// A figure was written to `path`, or what went wrong.
    void written(const tanhgram::Diagnostics& diagnostics, const QString& path);

private:
    void exportNumbers();
    Figure drawnFor(const ExportOptions& options) const;
    ExportOptions asOnScreen() const;
    void write(const Figure& figure, const QString& path, const ExportOptions& options);

    FigureSlot& slot_;
    ExportOptions options_; ///< as last chosen
    QTemporaryDir folder_;  ///< of files that are dragged away
};

} // namespace tanhgram

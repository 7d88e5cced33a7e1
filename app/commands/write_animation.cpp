// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/write_animation.h"

#include "app/charts/animated_png.h"

#include <QDir>
#include <QFile>

namespace tanhgram {

namespace {

constexpr int frameMilliseconds = 50;

Diagnostics writeFrames(const std::vector<Figure>& frames, const QString& folder,
                        const ExportOptions& options) {
    if (!QDir().mkpath(folder))
        return {error(Problem::Unwritable, {}, "the folder cannot be made")};
    QStringList written;
    for (const Figure& frame : frames) {
        const QString path =
            QString("%1/frame-%2.png").arg(folder).arg(written.size() + 1, 3, 10, QChar('0'));
        const Diagnostics problems = exportFigure(frame, path, options);
        if (!problems.empty()) {
            for (const QString& each : written)
                QFile::remove(each);
            return problems;
        }
        written << path;
    }
    return {};
}

Diagnostics writePicture(const std::vector<Figure>& frames, const QString& path,
                         const ExportOptions& options) {
    AnimatedPng picture(static_cast<int>(frames.size()), frameMilliseconds);
    for (const Figure& frame : frames)
        picture.add(imageOf(sheetOf(frame), options));
    return writeWhole(path, picture.bytes());
}

} // namespace

Diagnostics writeAnimation(const FigureKind& kind, const std::vector<LabelledState>& states,
                           const QString& path, const ExportOptions& options) {
    const std::vector<Figure> frames = framesOf(kind, states, options);
    return path.endsWith(".png", Qt::CaseInsensitive) ? writePicture(frames, path, options)
                                                      : writeFrames(frames, path, options);
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/sandbox/thumbnail.h"

#include "core/geometry/ranges.h"

#include <QPainter>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr qreal corner = 4;
constexpr Eigen::Index few = 20; ///< so many points have room for larger marks

void paintMark(QPainter& painter, const QPointF& at, int label, qreal size) {
    const QRectF box(at.x() - size / 2, at.y() - size / 2, size, size);
    if (label == 0)
        painter.drawEllipse(box);
    else
        painter.drawRect(box);
}

} // namespace

Sample sketchOf(Generator shape, const DataSource& now, int most) {
    Sample sketch = plainSample(shape);
    if (const auto* sample = std::get_if<Sample>(&now)) {
        sketch = *sample;
        sketch.shape = shape;
    }
    sketch.samples = std::min(sketch.samples, most);
    return sketch;
}

QPixmap thumbnail(const DataSet& data, const Theme& theme, int side, qreal pixelRatio) {
    QPixmap picture(QSize(side, side) * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.gridLine);
    painter.setBrush(theme.plotBackground);
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), corner, corner);
    painter.setClipRect(QRectF(1, 1, side - 2, side - 2));

    Box box{data.points.col(0), data.points.col(0)};
    for (Eigen::Index i = 0; i < data.size(); ++i)
        include(box, data.points.col(i));
    const Box seen = padded(padded(equalScaled(box, side, side)));
    painter.setPen(Qt::NoPen);
    for (Eigen::Index i = 0; i < data.size(); ++i) {
        const int label = data.labels[static_cast<std::size_t>(i)];
        painter.setBrush(colour(theme, label == 0 ? Ink::ClassBlue : Ink::ClassGreen));
        const Eigen::Vector2d point = data.points.col(i);
        paintMark(painter,
                  {(point.x() - seen.low.x()) / seen.size().x() * side,
                   (seen.high.y() - point.y()) / seen.size().y() * side},
                  label, data.size() <= few ? 6 : 3);
    }
    return picture;
}

} // namespace tanhgram

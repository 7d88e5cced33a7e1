// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/text_recorder.h"

#include <QGraphicsView>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace tanhgram {

namespace {

// Most letters leave a part of a line's height free.
constexpr double lettersAbove = 0.72;
constexpr double lettersBelow = 0.5;

/// Takes down the texts and lets everything else pass.
class Recorder : public QPaintEngine {
public:
    Recorder() : QPaintEngine(AllFeatures) {}

    QList<PaintedText> texts;

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override {
        if (now.state() & DirtyTransform)
            transform_ = now.transform();
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QRectF box(at.x(), at.y() - lettersAbove * item.ascent(), item.width(),
                         lettersAbove * item.ascent() + lettersBelow * item.descent());
        if (!item.text().trimmed().isEmpty())
            texts << PaintedText{item.text(), transform_.mapRect(box)};
    }

    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawLines(const QLineF*, int) override {}
    void drawRects(const QRectF*, int) override {}
    void drawEllipse(const QRectF&) override {}
    void drawPoints(const QPointF*, int) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}

private:
    QTransform transform_;
};

/// As large as a view.
class Easel : public QPaintDevice {
public:
    Easel(Recorder& recorder, QSize size) : recorder_(recorder), size_(size) {}

    QPaintEngine* paintEngine() const override { return &recorder_; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth:
            return size_.width();
        case PdmHeight:
            return size_.height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        default:
            return 96;
        }
    }

private:
    Recorder& recorder_;
    QSize size_;
};

} // namespace

QList<PaintedText> paintedTexts(QGraphicsView& view) {
    Recorder recorder;
    Easel easel(recorder, view.viewport()->size());
    QPainter painter(&easel);
    view.render(&painter, QRectF({0, 0}, view.viewport()->size()), view.viewport()->rect(),
                Qt::IgnoreAspectRatio);
    painter.end();
    return recorder.texts;
}

} // namespace tanhgram

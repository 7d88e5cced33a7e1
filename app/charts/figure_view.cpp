// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"

#include "app/charts/figure_chart.h"

#include <QHelpEvent>
#include <QResizeEvent>
#include <QToolTip>

namespace tanhgram {

FigureView::FigureView(QWidget* parent) : QChartView(parent), chart_(new FigureChart(lightTheme())) {
    setChart(chart_);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMinimumSize(240, 200);
    chart_->layOut(size());
    setBackgroundBrush(chart_->theme().background);
    // Figures are looked at, not typed into; the window's controls keep the keyboard.
    setFocusPolicy(Qt::NoFocus);
}

void FigureView::setFigure(const Figure& figure) {
    chart_->setFigure(figure);
    setAccessibleName(QString::fromStdString(figure.title));
    setAccessibleDescription(QString::fromStdString(figure.description));
    // A surface is turned with the arrow keys; other figures leave the keyboard to the controls.
    setFocusPolicy(figure.dragging == Dragging::Turn ? Qt::StrongFocus : Qt::NoFocus);
    tellOfCanvas();
}

void FigureView::setTheme(const Theme& theme) {
    chart_->setTheme(theme);
    setBackgroundBrush(theme.background);
}

const Figure& FigureView::figure() const {
    return chart_->figure();
}

Canvas FigureView::canvas() const {
    return chart_->canvas();
}

Vertex FigureView::dataAt(QPointF pixel) const {
    return chart_->dataAt(pixel);
}

bool FigureView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto& help = *static_cast<QHelpEvent*>(event);
    const QString note = chart_->noteUnder(help.pos());
    if (note.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), note, viewport());
    return true;
}

QSize FigureView::sizeHint() const {
    return {420, 360};
}

void FigureView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    chart_->layOut(event->size());
    tellOfCanvas();
}

void FigureView::tellOfCanvas() {
    const Canvas now = canvas();
    if (now.width == told_.width && now.height == told_.height)
        return;
    told_ = now;
    emit canvasChanged();
}

} // namespace tanhgram

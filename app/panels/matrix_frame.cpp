// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/matrix_frame.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tanhgram {

namespace {

constexpr int bracketWidth = 5;
constexpr int padding = 8;

} // namespace

MatrixFrame::MatrixFrame(const QString& name, QWidget* parent)
    : QWidget(parent), entries_(new QWidget(this)), grid_(new QGridLayout(entries_)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* label = new QLabel(name, this);
    QFont italic = label->font();
    italic.setItalic(true);
    label->setFont(italic);
    layout->addWidget(label);
    layout->addWidget(entries_);
    grid_->setContentsMargins(padding, 3, padding, 3);
    grid_->setHorizontalSpacing(10);
    grid_->setVerticalSpacing(4);
}

void MatrixFrame::put(QWidget* entry, int row, int column) {
    grid_->addWidget(entry, row, column);
}

void MatrixFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(entries_->geometry()).adjusted(1, 1, -1, -1);
    painter.drawPolyline(QPolygonF({{box.left() + bracketWidth, box.top()},
                                    box.topLeft(),
                                    box.bottomLeft(),
                                    {box.left() + bracketWidth, box.bottom()}}));
    painter.drawPolyline(QPolygonF({{box.right() - bracketWidth, box.top()},
                                    box.topRight(),
                                    box.bottomRight(),
                                    {box.right() - bracketWidth, box.bottom()}}));
}

} // namespace tanhgram

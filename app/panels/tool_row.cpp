// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/tool_row.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace tanhgram {

namespace {

int widthOf(const QWidget& part) {
    return part.isHidden() ? 0 : part.sizeHint().width();
}

} // namespace

ToolRow::ToolRow(QWidget* first, QWidget* last, QWidget* parent)
    : QWidget(parent), first_(first), last_(last), layout_(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(4);
    layout_->addWidget(first_, 0, Qt::AlignLeading);
    layout_->addStretch();
    layout_->addWidget(last_, 0, Qt::AlignTrailing);
}

QSize ToolRow::minimumSizeHint() const {
    return {std::max(widthOf(*first_), widthOf(*last_)), QWidget::minimumSizeHint().height()};
}

void ToolRow::fit() {
    const bool fits = widthOf(*first_) + layout_->spacing() + widthOf(*last_) <= width();
    layout_->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

bool ToolRow::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

} // namespace tanhgram

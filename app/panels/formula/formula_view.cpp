// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/formula/formula_view.h"

#include "lessons/names.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <iterator>

namespace tanhgram {

FormulaView::FormulaView(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void FormulaView::show(const QStringList& equations, const Network& network) {
    const bool isSame = equations == equations_ && mostRows(network) == mostRows(network_);
    equations_ = equations;
    network_ = network;
    if (!isSame || !layout_.takeNumbers(network))
        layOutAll();
    update();
}

void FormulaView::layOutAll() {
    layout_.layOut(equations_, network_, font());
    updateGeometry();
    resize(sizeHint().expandedTo(size()));
}

QSize FormulaView::sizeHint() const {
    return layout_.size();
}

void FormulaView::setEmphasis(const std::set<std::string>& keys) {
    if (keys == emphasis_)
        return;
    emphasis_ = keys;
    update();
}

void FormulaView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    layout_.paintEquations(painter, palette().color(foregroundRole()));
    const QColor frame = palette().color(QPalette::Highlight);
    for (const FormulaNumber& number : layout_.numbers())
        if (number.rect.intersects(event->rect()))
            layout_.paintNumber(painter, number,
                                emphasis_.contains(number.key.toStdString()) ? frame : QColor());
    if (hasFocus() && current_.isEmpty()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

const FormulaNumber* FormulaView::numberAt(QPointF place) const {
    for (const FormulaNumber& number : layout_.numbers())
        if (number.rect.adjusted(-3, -4, 3, 4).contains(place))
            return &number;
    return nullptr;
}

QRectF FormulaView::placeOf(const QString& key) const {
    for (const FormulaNumber& number : layout_.numbers())
        if (number.key == key)
            return number.rect;
    return {};
}

void FormulaView::point(const QString& key) {
    if (key == current_)
        return;
    current_ = key;
    emit pointedAt(key);
    update();
}

void FormulaView::mouseMoveEvent(QMouseEvent* event) {
    const FormulaNumber* number = numberAt(event->position());
    point(number == nullptr ? QString() : number->key);
}

void FormulaView::leaveEvent(QEvent* event) {
    point({});
    QWidget::leaveEvent(event);
}

void FormulaView::focusOutEvent(QFocusEvent* event) {
    point({});
    QWidget::focusOutEvent(event);
    update();
}

void FormulaView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    const bool isForward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_Escape && !current_.isEmpty()) {
        point({});
    } else if ((isForward || isBack) && !layout_.numbers().empty()) {
        const std::vector<FormulaNumber>& numbers = layout_.numbers();
        const auto at = std::ranges::find(numbers, current_, &FormulaNumber::key);
        auto next = numbers.begin();
        if (at == numbers.end())
            next = isForward ? numbers.begin() : std::prev(numbers.end());
        else if (isForward)
            next = std::next(at) == numbers.end() ? at : std::next(at);
        else
            next = at == numbers.begin() ? at : std::prev(at);
        point(next->key);
        emit movedTo(next->rect.toAlignedRect());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FormulaView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutAll();
}

bool FormulaView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const FormulaNumber* number = numberAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       number == nullptr ? QString() : displayName(network_, number->key.toStdString()),
                       this);
    return true;
}

} // namespace tanhgram

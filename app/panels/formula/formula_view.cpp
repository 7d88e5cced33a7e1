// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/formula/formula_view.h"

#include "app/text/math_layout.h"
#include "core/experiment/parameter_key.h"
#include "lessons/math/equations.h"
#include "lessons/math/parser.h"
#include "lessons/names.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

constexpr double gapBetweenEquations = 1.7; ///< in letters' sizes
constexpr int margin = 3;
constexpr Eigen::Index rowsOfFullSize = 3; ///< matrices with more are set smaller

const QString sizePrefix = QStringLiteral("size.");

/// Blank room for a number of so many characters.
QString blanks(std::size_t characters, bool isSize) {
    return QString(static_cast<qsizetype>(characters) - (isSize ? 1 : 0), QChar(0x2007));
}

Eigen::Index mostRows(const Network& network) {
    Eigen::Index rows = 1;
    for (const DenseLayer& layer : network.hidden)
        rows = std::max(rows, layer.units());
    return rows;
}

} // namespace

FormulaView::FormulaView(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

double FormulaView::fontSize() const {
    const int text = QFontInfo(font()).pixelSize();
    return mostRows(network_) > rowsOfFullSize ? text - 1 : text + 1;
}

void FormulaView::show(const QStringList& equations, const Network& network) {
    const bool isSame = equations == equations_ && mostRows(network) == mostRows(network_);
    equations_ = equations;
    network_ = network;
    if (!isSame || !takeNumbers())
        layOutAll();
    update();
}

// Whether the numbers fit into the room that was laid out for them.
bool FormulaView::takeNumbers() {
    std::size_t widest = 0;
    for (Number& number : numbers_) {
        const double* value = parameterAt(network_, number.key.toStdString());
        const double shown = value == nullptr ? std::nan("") : *value;
        number.text = liveNumber(number.isSize ? std::abs(shown) : shown);
        widest = std::max(widest, static_cast<std::size_t>(number.text.size() + (number.isSize ? 1 : 0)));
    }
    return widest <= digits_;
}

void FormulaView::layOutAll() {
    MathStyle style;
    style.size = fontSize();
    std::vector<MathRow> rows;
    digits_ = liveNumber(-1).size();
    for (const QString& tex : equations_) {
        rows.push_back(parseMath(tex).row);
        for (const MathValue& value : valuesIn(rows.back()))
            if (const double* number = parameterAt(network_, keyInEquation(value.name).toStdString()))
                digits_ = std::max(digits_, static_cast<std::size_t>(liveNumber(-std::abs(*number)).size()));
    }
    const std::size_t digits = digits_;
    style.values = [digits](const QString& name) { return blanks(digits, name.startsWith(sizePrefix)); };
    box_ = {};
    for (const MathRow& row : rows) {
        if (box_.width > 0)
            box_.width += gapBetweenEquations * style.size;
        append(box_, layOut(row, style));
    }
    numbers_.clear();
    for (const MathPlace& place : box_.places)
        numbers_.push_back({keyInEquation(place.name),
                            place.name.startsWith(sizePrefix),
                            place.rect.translated(margin, margin + box_.ascent),
                            place.baseline + margin + box_.ascent,
                            {}});
    takeNumbers();
    updateGeometry();
    resize(sizeHint().expandedTo(size()));
}

QSize FormulaView::sizeHint() const {
    return {static_cast<int>(std::ceil(box_.width)) + 2 * margin,
            static_cast<int>(std::ceil(box_.height())) + 2 * margin};
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
    const QColor ink = palette().color(foregroundRole());
    paint(painter, {margin, margin + box_.ascent}, box_, ink);
    MathStyle style;
    style.size = fontSize();
    painter.setFont(mathFont(style, MathFace::Upright));
    painter.setPen(ink);
    for (const Number& number : numbers_)
        if (number.rect.intersects(event->rect()))
            paintNumber(painter, number);
    if (hasFocus() && current_.isEmpty()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

// The digits at the right of their room, and for a minus a dash as wide as a digit, as `valueBox` has them.
void FormulaView::paintNumber(QPainter& painter, const Number& number) const {
    const QFontMetricsF metrics(painter.font());
    const bool isNegative = number.text.startsWith(QChar(0x2212));
    const QString digits = isNegative ? number.text.mid(1) : number.text;
    const double left = number.rect.right() - metrics.horizontalAdvance(digits);
    const double baseline = std::round(number.baseline);
    painter.drawText(QPointF(left, baseline), digits);
    double begin = left;
    if (isNegative) {
        const double width = metrics.horizontalAdvance(QStringLiteral("–"));
        begin -= width;
        // On whole pixels, or it would be a blur beside the digits.
        MathStyle style;
        style.size = fontSize();
        const double thickness = std::max(1.0, std::round(ruleThickness(style)));
        const double top = std::round(baseline - axisHeight(style) - thickness / 2);
        painter.fillRect(QRectF(begin + 0.1 * width, top, 0.8 * width, thickness), painter.pen().color());
    }
    if (emphasis_.count(number.key.toStdString()) == 0)
        return;
    const QRectF box = QRectF(QPointF(begin, number.baseline - metrics.capHeight()),
                              QPointF(number.rect.right(), number.baseline))
                           .adjusted(-2, -2, 1, 2);
    painter.save();
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 3, 3);
    painter.drawLine(box.bottomLeft() + QPointF(2, 1.5), box.bottomRight() + QPointF(-2, 1.5));
    painter.restore();
}

const FormulaView::Number* FormulaView::numberAt(QPointF place) const {
    for (const Number& number : numbers_)
        if (number.rect.adjusted(-3, -4, 3, 4).contains(place))
            return &number;
    return nullptr;
}

QRectF FormulaView::placeOf(const QString& key) const {
    for (const Number& number : numbers_)
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
    const Number* number = numberAt(event->position());
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
    } else if ((isForward || isBack) && !numbers_.empty()) {
        const auto at = std::find_if(numbers_.begin(), numbers_.end(),
                                     [this](const Number& each) { return each.key == current_; });
        auto next = numbers_.begin();
        if (at == numbers_.end())
            next = isForward ? numbers_.begin() : std::prev(numbers_.end());
        else if (isForward)
            next = std::next(at) == numbers_.end() ? at : std::next(at);
        else
            next = at == numbers_.begin() ? at : std::prev(at);
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
    const Number* number = numberAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       number == nullptr ? QString() : displayName(network_, number->key.toStdString()),
                       this);
    return true;
}

} // namespace tanhgram

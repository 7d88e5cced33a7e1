// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"

#include "app/charts/figure_accessible.h"
#include "app/charts/figure_chart.h"
#include "app/charts/grip_at.h"
#include "app/charts/grips_item.h"
#include "lessons/words/localized.h"

#include <QHelpEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr int pauseOfTelling = 700; ///< milliseconds in which nobody could hear a sentence out
constexpr double focusWidth = 2;
constexpr QSizeF leastRoom(240, 150); ///< in which the texts of a figure can be kept apart

} // namespace

FigureView::FigureView(QWidget* parent)
    : QChartView(parent), chart_(new FigureChart(lightTheme())),
      grips_(new GripsItem(chart_, chart_->figure(), chart_->theme())), isHeard_(QAccessible::isActive()) {
    FigureAccessible::offer();
    QAccessible::installActivationObserver(this);
    setChart(chart_);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop); // of the scene, where a pixel is rounded
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMinimumSize(leastRoom.toSize());
    chart_->layOut(size());
    setBackgroundBrush(chart_->theme().background);
    // A click leaves the keyboard with the window's controls.
    setFocusPolicy(Qt::TabFocus);
    tellLater_.setSingleShot(true);
    connect(&tellLater_, &QTimer::timeout, this, &FigureView::tell);
}

FigureView::~FigureView() {
    QAccessible::removeActivationObserver(this);
}

void FigureView::accessibilityActiveChanged(bool active) {
    isHeard_ = active;
}

void FigureView::setFigure(const Figure& figure) {
    const bool otherGrips = !std::ranges::equal(figure.grips, this->figure().grips, sameHandle);
    chart_->setFigure(figure);
    describe();
    // A surface that was clicked is turned with the arrow keys.
    setFocusPolicy(figure.dragging == Dragging::Turn ? Qt::StrongFocus : Qt::TabFocus);
    grips_->setPlotArea(chart_->mapping().plot);
    grips_->update();
    tellOfCanvas();
    if (otherGrips)
        emit gripsReplaced();
    emit figureChanged();
}

void FigureView::setTheme(const Theme& theme) {
    const bool otherScale = theme.scale != chart_->theme().scale;
    chart_->setTheme(theme);
    if (otherScale)
        layOut();
    setBackgroundBrush(theme.background);
    grips_->update();
}

const Figure& FigureView::figure() const {
    return chart_->figure();
}

Canvas FigureView::canvas() const {
    return chart_->canvas();
}

std::optional<std::size_t> FigureView::gripAt(QPointF pixel) const {
    return tanhgram::gripAt(figure(), chart_->mapping(), pixel / scale());
}

void FigureView::setGripState(const GripState& state) {
    grips_->setState(state);
}

const GripState& FigureView::gripState() const {
    return grips_->state();
}

void FigureView::tellOfGrip(const QString& words) {
    if (words == gripWords_)
        return;
    gripWords_ = words;
    describe();
}

QString FigureView::joined(const QString& first, const QString& second) {
    return first.isEmpty() || second.isEmpty() ? first + second
                                               : tr("%1 %2", "two sentences").arg(first, second);
}

QString FigureView::spoken() const {
    return joined(localized(figure().description), besides_ ? besides_() : QString());
}

QString FigureView::spokenWithGrip() const {
    return joined(gripWords_, spoken());
}

std::optional<DataTable> FigureView::table() const {
    return tableSource_ ? tableSource_() : std::nullopt;
}

void FigureView::describe() {
    const QString title = localized(figure().title);
    if (!title.isEmpty() && title != accessibleName())
        setAccessibleName(title);
    if (!isHeard_)
        return;
    const qint64 wait = sinceTold_.isValid() ? pauseOfTelling - sinceTold_.elapsed() : 0;
    if (wait <= 0)
        tell();
    else if (!tellLater_.isActive())
        tellLater_.start(static_cast<int>(wait));
}

void FigureView::tell() {
    const QString words = spokenWithGrip();
    if (words == said_)
        return;
    said_ = words;
    sinceTold_.start();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void FigureView::setEmphasis(const std::set<std::string>& keys) {
    grips_->setEmphasis(keys);
}

QPointF FigureView::pixelAt(const Vertex& place) const {
    return chart_->mapping()(place) * scale();
}

Vertex FigureView::dataAt(QPointF pixel) const {
    return chart_->dataAt(pixel / scale());
}

void FigureView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::LocaleChange)
        return;
    chart_->retranslate();
    grips_->setPlotArea(chart_->mapping().plot);
    describe();
    tellOfCanvas();
}

bool FigureView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto& help = *static_cast<QHelpEvent*>(event);
    const QString note = chart_->noteUnder(QPointF(help.pos()) / scale());
    if (note.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), note, viewport());
    return true;
}

void FigureView::paintEvent(QPaintEvent* event) {
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), focusWidth));
    const double inset = focusWidth / 2;
    painter.drawRect(QRectF(viewport()->rect()).adjusted(inset, inset, -inset, -inset));
}

void FigureView::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    viewport()->update();
}

void FigureView::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    viewport()->update();
}

QSize FigureView::sizeHint() const {
    return {420, 360};
}

void FigureView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    layOut();
}

// As large as the theme wants, as far as the texts of the figure still have room beside one another.
double FigureView::scale() const {
    const double most = std::min(width() / leastRoom.width(), height() / leastRoom.height());
    return std::clamp(most, 1.0, std::max(1.0, chart_->theme().scale));
}

// Letters and lines grow by showing a smaller chart larger.
void FigureView::layOut() {
    const QSizeF room = QSizeF(size()) / scale();
    setTransform(QTransform::fromScale(scale(), scale()));
    chart_->layOut(room);
    setSceneRect(QRectF(QPointF(), room));
    grips_->setPlotArea(chart_->mapping().plot);
    tellOfCanvas();
}

void FigureView::tellOfCanvas() {
    const Canvas now = canvas();
    if (now == told_)
        return;
    told_ = now;
    emit canvasChanged();
}

} // namespace tanhgram

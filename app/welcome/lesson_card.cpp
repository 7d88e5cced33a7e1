// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcome/lesson_card.h"

#include "app/text/heading.h"
#include "app/welcome/live_figure.h"

#include <QEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

#include <memory>

namespace tanhgram {

namespace {

constexpr qreal corner = 10;
constexpr int gap = 8; ///< between what stands one below the other

QLabel* line(const QString& text, double scale, bool bold, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->setFont(headingFont(scale, bold));
    return label;
}

QString lengthOf(const LessonOverview& entry) {
    return entry.minutes > 0 ? LessonCard::tr("about %n minute(s)", nullptr, entry.minutes) : QString();
}

QString progressOf(const LessonOverview& entry) {
    const auto steps = static_cast<int>(entry.steps);
    if (entry.finished == 0)
        return LessonCard::tr("%n step(s)", nullptr, steps);
    if (entry.finished == entry.steps)
        return LessonCard::tr("✓ finished, %n step(s)", nullptr, steps);
    return LessonCard::tr("%1 of %n step(s) finished", nullptr, steps).arg(entry.finished);
}

Snapshot stateOf(const LessonOverview& entry) {
    return snapshot(entry.shown.network, std::make_shared<const DataSet>(dataSet(entry.shown.data)));
}

} // namespace

LessonCard::LessonCard(const LessonOverview& entry, QWidget* parent)
    : QAbstractButton(parent), path_(entry.path), figure_(new LiveFigure(entry.figure, stateOf(entry), this)),
      words_(new QWidget(this)) {
    setText(entry.title);
    setAccessibleName(tr("Lesson: %1").arg(entry.title));
    setAccessibleDescription(
        QStringList{entry.summary, lengthOf(entry), progressOf(entry)}.join(QStringLiteral(" — ")));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* progress = new QProgressBar(this);
    progress->setAttribute(Qt::WA_TransparentForMouseEvents);
    progress->setRange(0, static_cast<int>(entry.steps));
    progress->setValue(static_cast<int>(entry.finished));
    progress->setTextVisible(false);
    progress->setFixedHeight(6);
    progress->setAccessibleName(tr("Steps finished"));
    auto* facts = new QHBoxLayout;
    facts->addWidget(line(lengthOf(entry), 0.95, false, this), 1);
    QLabel* done = line(progressOf(entry), 0.95, false, this);
    done->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    facts->addWidget(done, 1);
    words_->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* words = new QVBoxLayout(words_);
    words->setContentsMargins({});
    words->setSpacing(gap);
    words->addWidget(line(entry.title, 1.3, true, words_));
    words->addWidget(line(entry.summary, 1, false, words_));
    words->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(gap);
    layout->addWidget(figure_, 1);
    layout->addWidget(words_);
    layout->addLayout(facts);
    layout->addWidget(progress);
}

int LessonCard::heightOfWords() const {
    return words_->layout()->heightForWidth(words_->width());
}

void LessonCard::setHeightOfWords(int height) {
    words_->setMinimumHeight(height);
}

void LessonCard::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    emit resized();
}

QSize LessonCard::sizeHint() const {
    return layout()->sizeHint();
}

int LessonCard::heightForWidth(int width) const {
    return layout()->heightForWidth(width);
}

void LessonCard::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void LessonCard::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void LessonCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LessonCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = hasFocus() || underMouse();
    QColor edge = palette().color(chosen ? QPalette::Highlight : QPalette::WindowText);
    if (!chosen)
        edge.setAlphaF(0.55F);
    const qreal width = hasFocus() ? 3 : chosen ? 2 : 1;
    painter.setPen(QPen(edge, width));
    painter.setBrush(palette().color(isDown() ? QPalette::Button : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), corner,
                            corner);
}

} // namespace tanhgram

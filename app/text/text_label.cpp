// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/text_label.h"

#include "app/text/lesson_document.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

constexpr int comfortableWidth = 320;
constexpr int smallestWidth = 80;

} // namespace

TextLabel::TextLabel(QWidget* parent) : QWidget(parent), document_(new LessonDocument(this)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    document_->setDefaultFont(font());
    connect(document_->documentLayout(), &QAbstractTextDocumentLayout::update, this, [this] { update(); });
}

void TextLabel::setText(const QString& markdown) {
    markdown_ = markdown;
    document_->setDirection(layoutDirection());
    document_->showMarkdown(markdown);
    document_->setTextWidth(width());
    const QString before = accessibleDescription();
    if (accessibleName().isEmpty() || accessibleName() == before)
        setAccessibleName(text());
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

void TextLabel::setFolder(const QString& folder) {
    document_->setFolder(folder);
}

void TextLabel::setValues(const ValueText& values) {
    document_->setValues(values);
}

QString TextLabel::text() const {
    return document_->readableText();
}

QSize TextLabel::sizeHint() const {
    return {comfortableWidth, heightForWidth(comfortableWidth)};
}

QSize TextLabel::minimumSizeHint() const {
    return {smallestWidth, fontMetrics().height()};
}

int TextLabel::heightForWidth(int width) const {
    if (markdown_.isEmpty())
        return 0;
    const double before = document_->textWidth();
    document_->setTextWidth(width);
    const int height = static_cast<int>(std::ceil(document_->size().height()));
    document_->setTextWidth(before);
    return height;
}

void TextLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, palette().color(foregroundRole()));
    document_->documentLayout()->draw(&painter, context);
}

void TextLabel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    document_->setTextWidth(width());
}

void TextLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        document_->setDefaultFont(font());
        updateGeometry();
    }
}

} // namespace tanhgram

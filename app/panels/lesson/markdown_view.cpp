// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/markdown_view.h"

#include "app/text/lesson_document.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace tanhgram {

MarkdownView::MarkdownView(QWidget* parent) : QTextBrowser(parent), lesson_(new LessonDocument(this)) {
    setDocument(lesson_);
    lesson_->setDefaultFont(font());
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(lesson_->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MarkdownView::fitHeight);
}

void MarkdownView::setFolder(const QString& folder) {
    lesson_->setFolder(folder);
}

void MarkdownView::showMarkdown(const QString& text) {
    isChanging_ = true;
    lesson_->setDirection(layoutDirection());
    lesson_->showMarkdown(text);
    lesson_->leaveAirAbove();
    isChanging_ = false;
    setAccessibleDescription(readableText());
    setVisible(!text.isEmpty());
    fitHeight();
}

void MarkdownView::setValues(const ValueText& values) {
    lesson_->setValues(values);
}

QString MarkdownView::readableText() const {
    return lesson_->readableText();
}

QVariant MarkdownView::loadResource(int, const QUrl&) {
    return {};
}

QMimeData* MarkdownView::createMimeDataFromSelection() const {
    auto* copied = new QMimeData; // Qt's clipboard takes it over
    copied->setText(lesson_->readableText(textCursor()));
    return copied;
}

void MarkdownView::paintEvent(QPaintEvent* event) {
    QTextBrowser::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void MarkdownView::focusInEvent(QFocusEvent* event) {
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void MarkdownView::focusOutEvent(QFocusEvent* event) {
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void MarkdownView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void MarkdownView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void MarkdownView::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void MarkdownView::fitHeight() {
    if (isChanging_)
        return;
    lesson_->setTextWidth(viewport()->width());
    const int height = static_cast<int>(std::ceil(lesson_->size().height())) + 2;
    if (height != maximumHeight())
        setFixedHeight(height);
}

} // namespace tanhgram

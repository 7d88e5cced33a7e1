// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/code_editor.h"

#include "app/workshop/problem_colours.h"
#include "app/workshop/problem_span.h"
#include "lessons/words/localized.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr int margin = 6;

/// The column of line numbers at the editor's left edge.
class LineNumbers : public QWidget {
public:
    explicit LineNumbers(CodeEditor* editor) : QWidget(editor), editor_(*editor) {}

protected:
    void paintEvent(QPaintEvent* event) override { editor_.paintNumbers(*event); }

private:
    CodeEditor& editor_;
};

} // namespace

CodeEditor::CodeEditor(QWidget* parent) : QPlainTextEdit(parent), numbers_(new LineNumbers(this)) {
    setLayoutDirection(Qt::LeftToRight); // each line still begins where its own language does
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(' '));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QPlainTextEdit::blockCountChanged, this,
            [this] { setViewportMargins(numbersWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, numbers_, [this](const QRect& area, int scrolled) {
        if (scrolled != 0)
            numbers_->scroll(0, scrolled);
        else
            numbers_->update(0, area.y(), numbers_->width(), area.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEditor::mark);
    setViewportMargins(numbersWidth(), 0, 0, 0);
    mark();
}

QString CodeEditor::text() const {
    return document()->toRawText().replace(QChar::ParagraphSeparator, '\n');
}

void CodeEditor::replaceText(const QString& next) {
    const QString now = text();
    const qsizetype shorter = std::min(now.size(), next.size());
    qsizetype head = std::mismatch(now.begin(), now.begin() + shorter, next.begin()).first - now.begin();
    qsizetype tail = 0;
    while (tail < shorter - head && now[now.size() - 1 - tail] == next[next.size() - 1 - tail])
        ++tail;
    if (now != next) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(head));
        cursor.setPosition(static_cast<int>(now.size() - tail), QTextCursor::KeepAnchor);
        cursor.insertText(next.mid(head, next.size() - head - tail));
    }
    document()->setModified(false);
}

void CodeEditor::showProblems(const Diagnostics& problems) {
    problems_ = problems;
    mark();
    numbers_->update();
}

void CodeEditor::goTo(Position position) {
    const QTextBlock block = document()->findBlockByNumber(std::max(position.line, 1) - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + placeOfColumn(block.text(), position.column));
    setTextCursor(cursor);
    centerCursor();
}

QTextCursor CodeEditor::cursorOf(const Diagnostic& problem) const {
    const QTextBlock block = document()->findBlockByNumber(problem.position.line - 1);
    if (!block.isValid())
        return {};
    const Span span = problemSpan(block.text(), problem.position.column);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + span.start);
    cursor.setPosition(block.position() + span.start + span.length, QTextCursor::KeepAnchor);
    return cursor;
}

void CodeEditor::mark() {
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection here;
    here.cursor = textCursor();
    here.cursor.clearSelection();
    here.format.setBackground(palette().alternateBase());
    here.format.setProperty(QTextFormat::FullWidthSelection, true);
    marks << here;
    for (const Diagnostic& problem : problems_) {
        QTextEdit::ExtraSelection underline;
        underline.cursor = cursorOf(problem);
        underline.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        underline.format.setUnderlineColor(problemColour(problem.severity, palette()));
        if (!underline.cursor.isNull())
            marks << underline;
    }
    setExtraSelections(marks);
}

QString CodeEditor::messageAt(const QPoint& place) const {
    const QTextCursor under = cursorForPosition(place);
    QStringList messages;
    for (const Diagnostic& problem : problems_) {
        const QTextCursor cursor = cursorOf(problem);
        const bool isHere = !cursor.isNull() && under.position() >= cursor.selectionStart() &&
                            under.position() <= cursor.selectionEnd();
        if (isHere)
            messages << localized(lineOf({problem.severity, problem.problem, {}, problem.message}, {}));
    }
    return messages.join('\n');
}

int CodeEditor::numbersWidth() const {
    const int digits = std::max(3, static_cast<int>(QString::number(blockCount()).size()));
    return digits * fontMetrics().horizontalAdvance('9') + 3 * margin;
}

void CodeEditor::paintNumbers(QPaintEvent& event) {
    QPainter painter(numbers_);
    painter.fillRect(event.rect(), palette().window());
    painter.setFont(font());
    QRectF area = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset());
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && area.top() <= event.rect().bottom();
         block = block.next()) {
        area = blockBoundingGeometry(block).translated(contentOffset());
        const int number = block.blockNumber() + 1;
        const auto problem =
            std::find_if(problems_.begin(), problems_.end(),
                         [number](const Diagnostic& each) { return each.position.line == number; });
        if (problem != problems_.end())
            painter.fillRect(QRectF(0, area.top(), 3, area.height()),
                             problemColour(problem->severity, palette()));
        const bool isHere = number == line();
        painter.setPen(palette().color(isHere ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(QRectF(0, area.top(), numbers_->width() - margin, fontMetrics().height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
    }
}

void CodeEditor::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    numbers_->setGeometry(QRect(area.left(), area.top(), numbersWidth(), area.height()));
}

void CodeEditor::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Tab && !textCursor().hasSelection()) {
        textCursor().insertText(QStringLiteral("    "));
    } else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        const QString line = textCursor().block().text().left(textCursor().positionInBlock());
        const auto text = std::find_if(line.begin(), line.end(), [](QChar each) { return each != ' '; });
        textCursor().insertText('\n' + QString(text - line.begin(), ' '));
        ensureCursorVisible();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void CodeEditor::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && numbers_ != nullptr)
        mark();
}

bool CodeEditor::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), messageAt(help->pos()), viewport());
    return true;
}

} // namespace tanhgram

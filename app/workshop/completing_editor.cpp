// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/completing_editor.h"

#include "app/workshop/completion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

namespace tanhgram {

namespace {

bool asksForWords(const QKeyEvent& event) {
    return event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier;
}

} // namespace

CompletingEditor::CompletingEditor(QWidget* parent)
    : CodeEditor(parent), completer_(new QCompleter(this)), words_(new QStringListModel(this)) {
    completer_->setModel(words_);
    completer_->setWidget(this);
    completer_->setCompletionMode(QCompleter::PopupCompletion);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setMaxVisibleItems(10);
    connect(completer_, QOverload<const QString&>::of(&QCompleter::activated), this,
            &CompletingEditor::insert);
}

QStringList CompletingEditor::offered() const {
    return completer_->popup()->isVisible() ? words_->stringList() : QStringList();
}

// The window uses Ctrl+Space too; here it means what it means in every editor.
bool CompletingEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && asksForWords(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return CodeEditor::event(event);
}

void CompletingEditor::keyPressEvent(QKeyEvent* event) {
    const bool isOpen = completer_->popup()->isVisible();
    const int key = event->key();
    if (isOpen &&
        (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape)) {
        event->ignore(); // the list of words takes it
        return;
    }
    if (asksForWords(*event)) {
        offer(true);
        return;
    }
    CodeEditor::keyPressEvent(event);
    const QString typed = event->text();
    const bool isWord =
        !typed.isEmpty() && (typed[0].isLetterOrNumber() || typed[0] == '.' || typed[0] == '_');
    if (isWord || (isOpen && key == Qt::Key_Backspace))
        offer(false);
    else if (isOpen && !typed.isEmpty())
        completer_->popup()->hide();
}

void CompletingEditor::offer(bool asked) {
    constexpr int enoughTyped = 2;
    const Completions found = completionsAt(text(), textCursor().position());
    if (isReadOnly() || found.words.isEmpty() || (!asked && found.typed < enoughTyped)) {
        completer_->popup()->hide();
        return;
    }
    areKeys_ = found.areKeys;
    words_->setStringList(found.words);
    completer_->setCompletionPrefix(text().mid(textCursor().position() - found.typed, found.typed));
    completer_->popup()->setCurrentIndex(completer_->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.translate(numbersWidth(), 0);
    place.setWidth(completer_->popup()->sizeHintForColumn(0) +
                   completer_->popup()->verticalScrollBar()->sizeHint().width() + 12);
    completer_->complete(place);
}

void CompletingEditor::insert(const QString& word) {
    QTextCursor cursor = textCursor();
    const int typed = static_cast<int>(completer_->completionPrefix().size());
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, typed);
    const QString rest = cursor.block().text().mid(textCursor().positionInBlock());
    const bool needsSign = areKeys_ && !rest.trimmed().startsWith('=');
    cursor.insertText(needsSign ? word + QStringLiteral(" = ") : word);
    setTextCursor(cursor);
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"

#include <QPlainTextEdit>

namespace tanhgram {

/// A plain text editor for source text: numbered lines, problems underlined where they are, and their
/// messages under the mouse.
class CodeEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeEditor(QWidget* parent = nullptr);

    /// The text as it was typed; toPlainText() would make spaces of the unbreakable ones.
    QString text() const;

    /// Puts `text` in place of the whole, touching only what differs: cursor, scroll bar and undo stay of
    /// use. The text then counts as unmodified.
    void replaceText(const QString& text);

    /// Underlines these problems, and no others.
    void showProblems(const Diagnostics& problems);
    const Diagnostics& problems() const { return problems_; }

    /// Puts the cursor to that place, counted from 1, and makes it visible.
    void goTo(Position position);

    /// The line of the cursor, from 1.
    int line() const { return textCursor().blockNumber() + 1; }

    int numbersWidth() const;
    void paintNumbers(QPaintEvent& event);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void mark();
    QTextCursor cursorOf(const Diagnostic& problem) const;
    QString messageAt(const QPoint& place) const;

    QWidget* numbers_;
    Diagnostics problems_;
};

} // namespace tanhgram

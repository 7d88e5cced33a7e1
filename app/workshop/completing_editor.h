// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workshop/code_editor.h"

class QCompleter;
class QStringListModel;

namespace tanhgram {

/// The code editor of lessons: it offers the keys and names that fit where the cursor is, while one is being
/// typed or when Ctrl+Space asks for them.
class CompletingEditor : public CodeEditor {
    Q_OBJECT

public:
    explicit CompletingEditor(QWidget* parent = nullptr);

    /// The words on offer; empty if none are.
    QStringList offered() const;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer(bool asked);
    void insert(const QString& word);

    QCompleter* completer_;
    QStringListModel* words_;
    bool areKeys_ = false;
};

} // namespace tanhgram

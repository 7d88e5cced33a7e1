// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tanhgram {

/// An answer to a question in the message bar, and what is done then.
struct Choice {
    QString label;
    std::function<void()> act;
};

/// A bar above everything that says what is wrong with a file, with line and column, until it is dismissed.
/// It blocks nothing.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Says what is wrong with `file`; with no diagnostics the bar disappears. Errors end with `consequence`,
    /// by default that the file was not opened.
    void show(const Diagnostics& diagnostics, const QString& file, const QString& consequence = {});

    /// Asks something, with a button for each choice; the bar disappears when one is made.
    void ask(const QString& question, const std::vector<Choice>& choices);

    /// Adds a button for another thing that can be done about what the bar says.
    void addChoice(const Choice& choice);

    /// Says something that needs no answer, for a few seconds.
    void tell(const QString& text);

    QString text() const;

private:
    void say(const QString& text);

    QLabel* label_;
    QHBoxLayout* row_;
    std::vector<QPushButton*> choices_;
    QTimer ending_;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/math/values.h"
#include "lessons/session.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace tanhgram {

class TextLabel;

/// The question of a step: its prompt, a way to answer for each kind, and what the lesson says to that.
class QuestionForm : public QWidget {
    Q_OBJECT

public:
    explicit QuestionForm(QWidget* parent = nullptr);

    /// Shows a question with what has been answered so far; without a question the form is hidden.
    void showQuestion(const std::optional<Question>& question, const StepRecord& record);

    /// Says what the lesson thinks of the answer just given.
    void showVerdict(const Verdict& verdict);

    /// What {{names}} in its texts show from now on.
    void setValues(const ValueText& values);

    /// What has been entered and could be given as an answer now; nothing if that is none.
    std::optional<Answer> draft() const;

    /// Takes no other prediction from now on: it has been made, and what it is about happens.
    void lockPrediction();

signals:
    void answered(const tanhgram::Answer& answer);
    void answerRequested();

private:
    void build(const ChoiceQuestion& choice, const StepRecord& record);
    void build(const NumberQuestion& number, const StepRecord& record);
    void build(const TextQuestion& text, const StepRecord& record);
    void build(const PredictQuestion& predict, const StepRecord& record);
    void showComparison(const Question& question, const Answer& predicted);
    void say(const QString& text);
    void putBeforeCheck();
    void clearEntry();

    TextLabel* prompt_;
    QWidget* entry_ = nullptr;
    QVBoxLayout* layout_;
    TextLabel* feedback_;
    QPushButton* check_;
    QPushButton* give_;
    ValueText values_;
    std::function<std::optional<Answer>()> read_;
};

} // namespace tanhgram

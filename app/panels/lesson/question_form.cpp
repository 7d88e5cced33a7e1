// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/question_form.h"

#include "app/panels/announce.h"
#include "app/panels/lesson/option_button.h"
#include "app/text/text_label.h"
#include "app/text/typed_number.h"
#include "lessons/lists.h"
#include "lessons/questions/check.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tanhgram {

namespace {

constexpr int widestRow = 260; ///< of the words on two buttons

// What is typed stands where the page begins, as the words do that it replaces, whatever script it is in.
Qt::Alignment edgeOf(const QWidget& page) {
    return (page.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
}

} // namespace

QuestionForm::QuestionForm(QWidget* parent)
    : QWidget(parent), prompt_(new TextLabel(this)), layout_(new QVBoxLayout(this)),
      feedback_(new TextLabel(this)), check_(new QPushButton(tr("Check my answer"), this)),
      give_(new QPushButton(tr("Show the answer"), this)) {
    QFont bold = prompt_->font();
    bold.setBold(true);
    prompt_->setFont(bold);

    check_->setObjectName(QStringLiteral("check"));
    give_->setObjectName(QStringLiteral("give"));
    // Beside each other, unless large letters or long words would keep the page too wide for that.
    const QString words = check_->text() + give_->text();
    const bool isWide = give_->fontMetrics().horizontalAdvance(words) > widestRow;
    auto* buttons = new QBoxLayout(isWide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    buttons->addWidget(check_);
    buttons->addWidget(give_);
    if (!isWide)
        buttons->addStretch();
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(8);
    layout_->addWidget(prompt_);
    layout_->addLayout(buttons);
    layout_->addWidget(feedback_);

    connect(check_, &QPushButton::clicked, this, [this] {
        if (const auto given = read_())
            emit answered(*given);
        else
            say(tr("Give an answer first."));
    });
    connect(give_, &QPushButton::clicked, this, &QuestionForm::answerRequested);
}

void QuestionForm::showQuestion(const std::optional<Question>& question, const StepRecord& record) {
    clearEntry();
    setVisible(question.has_value());
    if (!question)
        return;
    prompt_->setText(question->prompt);
    std::visit([&](const auto& kind) { build(kind, record); }, question->kind);
    layout_->insertWidget(1, entry_);
    putBeforeCheck();
    setValues(values_);
    const bool predicts = isPrediction(*question);
    check_->setText(predicts ? tr("That is my prediction") : tr("Check my answer"));
    check_->setVisible(!predicts || !record.answer);
    give_->setVisible(!predicts);
    give_->setEnabled(!record.right && !record.shown);
    feedback_->clear();
    feedback_->setVisible(record.right || (predicts && record.answer));
    if (predicts && record.answer)
        showComparison(*question, *record.answer);
    else if (record.answer && (record.right || record.tries > 0) && !record.shown)
        showVerdict(check(*question, *record.answer));
    else if (record.right)
        showVerdict({true, {}});
    if (record.again) {
        say(tr("↻ The question has changed since you answered it. Please answer it again."));
    }
}

// Tab comes to what is answered before it comes to the button; new widgets are last in its order.
void QuestionForm::putBeforeCheck() {
    QWidget* before = check_->previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus && before != check_)
        before = before->previousInFocusChain();
    for (QWidget* part : QList<QWidget*>{entry_} + entry_->findChildren<QWidget*>())
        if (part->focusPolicy() != Qt::NoFocus) {
            setTabOrder(before, part);
            before = part;
        }
}

std::optional<Answer> QuestionForm::draft() const {
    return entry_ == nullptr ? std::nullopt : read_();
}

void QuestionForm::lockPrediction() {
    entry_->setEnabled(false);
    check_->hide();
    say(tr("Now watch."));
}

void QuestionForm::showComparison(const Question& question, const Answer& predicted) {
    entry_->setEnabled(false);
    const Verdict verdict = check(question, predicted);
    const QString sentence = comparison(std::get<PredictQuestion>(question.kind), predicted);
    const QString head = verdict.right ? tr("✓ %1").arg(sentence) : tr("≠ %1").arg(sentence);
    say(sentences({head, verdict.feedback}));
}

void QuestionForm::showVerdict(const Verdict& verdict) {
    const QString head = verdict.right ? tr("✓ Right.") : tr("✗ Not quite.");
    say(sentences({head, verdict.feedback}));
    give_->setEnabled(!verdict.right);
}

void QuestionForm::say(const QString& text) {
    feedback_->setText(text);
    feedback_->show();
    announce(*feedback_, feedback_->text());
}

void QuestionForm::setValues(const ValueText& values) {
    values_ = values;
    for (TextLabel* each : findChildren<TextLabel*>())
        each->setValues(values);
}

void QuestionForm::build(const ChoiceQuestion& choice, const StepRecord& record) {
    const auto* given = record.answer ? std::get_if<std::vector<int>>(&*record.answer) : nullptr;
    entry_ = new QWidget(this);
    auto* column = new QVBoxLayout(entry_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QList<OptionButton*> buttons;
    for (int i = 0; i < static_cast<int>(choice.options.size()); ++i) {
        const bool chosen = given != nullptr && std::count(given->begin(), given->end(), i) > 0;
        buttons << new OptionButton(choice.options[static_cast<std::size_t>(i)].text, choice.several, chosen,
                                    entry_);
        column->addWidget(buttons.back());
    }
    read_ = [buttons]() -> std::optional<Answer> {
        std::vector<int> chosen;
        for (int i = 0; i < buttons.size(); ++i)
            if (buttons[i]->isChosen())
                chosen.push_back(i);
        return chosen.empty() ? std::nullopt : std::optional<Answer>(chosen);
    };
}

void QuestionForm::build(const NumberQuestion&, const StepRecord& record) {
    auto* line = new QLineEdit(this);
    line->setPlaceholderText(tr("a number"));
    line->setAlignment(edgeOf(*this));
    line->setAccessibleName(tr("Your answer, a number"));
    if (const auto* given = record.answer ? std::get_if<double>(&*record.answer) : nullptr)
        line->setText(QLocale().toString(*given, 'g', 6));
    connect(line, &QLineEdit::returnPressed, check_, &QPushButton::click);
    entry_ = line;
    read_ = [line]() -> std::optional<Answer> {
        const auto number = typedNumber(line->text());
        return number ? std::optional<Answer>(*number) : std::nullopt;
    };
}

void QuestionForm::build(const TextQuestion&, const StepRecord& record) {
    auto* line = new QLineEdit(this);
    line->setPlaceholderText(tr("a word or two"));
    line->setAlignment(edgeOf(*this));
    line->setAccessibleName(tr("Your answer, in a word or two"));
    if (const auto* given = record.answer ? std::get_if<QString>(&*record.answer) : nullptr)
        line->setText(*given);
    connect(line, &QLineEdit::returnPressed, check_, &QPushButton::click);
    entry_ = line;
    read_ = [line]() -> std::optional<Answer> {
        const QString text = line->text().trimmed();
        return text.isEmpty() ? std::nullopt : std::optional<Answer>(text);
    };
}

void QuestionForm::build(const PredictQuestion& predict, const StepRecord& record) {
    std::visit([&](const auto& outcome) { build(outcome, record); }, predict.outcome);
}

void QuestionForm::clearEntry() {
    // It may be this very field whose Return key has led here.
    if (QWidget* old = std::exchange(entry_, nullptr)) {
        old->setParent(nullptr);
        old->deleteLater();
    }
}

} // namespace tanhgram

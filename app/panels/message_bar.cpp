// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/message_bar.h"

#include "app/panels/announce.h"
#include "lessons/words/localized.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tanhgram {

namespace {

constexpr std::size_t mostShown = 4;
constexpr int timeToRead = 6000;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), label_(new QLabel(this)), row_(new QHBoxLayout(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    label_->setForegroundRole(QPalette::ToolTipText);
    label_->setWordWrap(true);
    label_->setTextFormat(Qt::PlainText);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = new QToolButton(this);
    close->setText(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    row_->setContentsMargins(12, 6, 8, 6);
    row_->addWidget(label_, 1);
    row_->addWidget(close, 0, Qt::AlignTop);
    ending_.setSingleShot(true);
    ending_.setInterval(timeToRead);
    connect(&ending_, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBar::show(const Diagnostics& diagnostics, const QString& file, const QString& consequence) {
    const std::string name = QFileInfo(file).fileName().toStdString();
    QStringList lines;
    for (std::size_t i = 0; i < diagnostics.size() && i < mostShown; ++i)
        lines << localized(lineOf(diagnostics[i], name));
    if (diagnostics.size() > mostShown)
        lines << tr("and %n more", nullptr, static_cast<int>(diagnostics.size() - mostShown));
    if (hasErrors(diagnostics))
        lines << (consequence.isEmpty() ? tr("The file was not opened; everything stays as it was.")
                                        : consequence);
    say(lines.join('\n'));
    setVisible(!diagnostics.empty());
}

void MessageBar::ask(const QString& question, const std::vector<Choice>& choices) {
    say(question);
    for (const Choice& choice : choices)
        addChoice(choice);
    setVisible(true);
}

void MessageBar::addChoice(const Choice& choice) {
    auto* button = new QPushButton(choice.label, this);
    connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
        hide();
        act();
    });
    row_->insertWidget(row_->count() - 1, button, 0, Qt::AlignTop);
    button->show();
    choices_.push_back(button);
}

void MessageBar::tell(const QString& text) {
    say(text);
    setVisible(true);
    ending_.start();
}

void MessageBar::say(const QString& text) {
    ending_.stop();
    for (QPushButton* button : choices_) {
        button->hide();
        button->deleteLater(); // one of them may be the cause of this
    }
    choices_.clear();
    label_->setText(text);
    announce(*label_, text);
}

QString MessageBar::text() const {
    return label_->text();
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcome/welcome_page.h"

#include "app/text/heading.h"
#include "app/welcome/lesson_card.h"
#include "app/welcome/live_figure.h"
#include "lessons/translation.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr int widest = 1180;
constexpr int roomForTwo = 760;
constexpr QSize roomAround(20, 8); ///< the words of a button

QLabel* words(const QString& text, double scale, bool bold, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setFont(headingFont(scale, bold));
    return label;
}

} // namespace

WelcomePage::WelcomePage(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), on_(new QPushButton(this)), grid_(new QGridLayout) {
    connect(on_, &QPushButton::clicked, this, [this] {
        if (!desk_.opened.title.isEmpty())
            emit backRequested();
        else
            emit lessonRequested(desk_.journal.lastLesson());
    });
    grid_->setSpacing(18);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout;
    column->setSpacing(14);
    column->addWidget(heading());
    column->addWidget(on_, 0, Qt::AlignLeading);
    column->addLayout(grid_, 1);
    column->addWidget(otherWays());
    auto* middle = new QWidget;
    middle->setMaximumWidth(widest);
    middle->setLayout(column);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(28, 20, 28, 20);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget* WelcomePage::heading() {
    auto* box = new QWidget(this);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(words(tr("What does an activation function do?"), 1.9, true, box));
    rows->addWidget(
        words(tr("Bend the plane until a straight line separates the colours. Choose a lesson, or "
                 "try things out by yourself."),
              1.1, false, box));
    return box;
}

QWidget* WelcomePage::otherWays() {
    auto* box = new QWidget(this);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* sandbox = new QPushButton(tr("Open the &sandbox"), box);
    sandbox->setAccessibleDescription(tr("Data, layers and weights of your own, without a lesson"));
    sandbox->setToolTip(sandbox->accessibleDescription());
    auto* file = new QPushButton(tr("&Open a lesson or experiment…"), box);
    file->setAccessibleDescription(tr("A file that you or your instructor has saved"));
    file->setToolTip(file->accessibleDescription());
    connect(sandbox, &QPushButton::clicked, this, &WelcomePage::sandboxRequested);
    connect(file, &QPushButton::clicked, this, &WelcomePage::fileRequested);
    for (QPushButton* button : {sandbox, file}) {
        button->setMinimumSize(button->sizeHint() + roomAround);
        row->addWidget(button);
    }
    row->addStretch();
    return box;
}

void WelcomePage::setTheme(const Theme& theme) {
    theme_ = theme;
    for (LessonCard* card : cards_)
        card->figure().setTheme(theme);
}

void WelcomePage::refresh() {
    qDeleteAll(cards_);
    cards_.clear();
    for (const QString& path : ownLessons()) {
        const auto entry = lessonOverview(translationOf(path, desk_.interpreter.language()), desk_.journal);
        if (!entry)
            continue;
        auto* card = new LessonCard(*entry, this);
        card->figure().setTheme(theme_);
        card->figure().setMotion(!desk_.settings.stillness);
        connect(card, &LessonCard::resized, this, &WelcomePage::alignCards);
        connect(card, &LessonCard::clicked, this, [this, card] { emit lessonRequested(card->path()); });
        cards_ << card;
    }
    QWidget* before = on_;
    for (LessonCard* card : cards_) {
        setTabOrder(before, card);
        before = card;
    }
    columns_ = 0;
    placeCards();
    showWayOn();
}

void WelcomePage::showWayOn() {
    const QString last = translationOf(desk_.journal.lastLesson(), desk_.interpreter.language());
    const auto entry = last.isEmpty() ? std::nullopt : lessonOverview(last, desk_.journal);
    QString text;
    if (!desk_.opened.title.isEmpty())
        text = tr("&Back to “%1”").arg(desk_.opened.title);
    else if (entry)
        text = tr("&Continue “%1”, step %2 of %3").arg(entry->title).arg(entry->at + 1).arg(entry->steps);
    on_->setText(text);
    on_->setAccessibleDescription(entry ? entry->step : QString());
    on_->setToolTip(on_->accessibleDescription());
    on_->setMinimumSize(on_->sizeHint() + roomAround);
    on_->setVisible(!text.isEmpty());
    on_->setDefault(!text.isEmpty());
}

void WelcomePage::placeCards() {
    const int columns = width() < roomForTwo ? 1 : 2;
    if (columns == columns_)
        return;
    columns_ = columns;
    for (int i = 0; i < cards_.size(); ++i) {
        grid_->addWidget(cards_[i], i / columns, i % columns);
        cards_[i]->show(); // at once, so that it can take the keyboard
    }
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, columns > 1 ? 1 : 0);
}

void WelcomePage::alignCards() {
    int height = 0;
    for (const LessonCard* card : cards_)
        height = std::max(height, card->heightOfWords());
    for (LessonCard* card : cards_)
        card->setHeightOfWords(height);
}

void WelcomePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    refresh();
    if (!on_->isHidden())
        on_->setFocus();
    else if (!cards_.isEmpty())
        cards_.front()->setFocus();
}

void WelcomePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeCards();
}

} // namespace tanhgram

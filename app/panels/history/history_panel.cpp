// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/history/history_panel.h"

#include "app/panels/history/history_model.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace tanhgram {

namespace {

constexpr int shownRows = 6;

} // namespace

HistoryPanel::HistoryPanel(Document& document, QWidget* parent)
    : QWidget(parent), model_(new HistoryModel(document.histories(), this)), list_(new QListView(this)) {
    auto* hint = new QLabel(tr("Click a step, or press Enter on it, to go there. Nothing later is lost until "
                               "you change something."),
                            this);
    hint->setWordWrap(true);
    list_->setModel(model_);
    list_->setAccessibleName(tr("Steps"));
    list_->setAccessibleDescription(hint->text());
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setUniformItemSizes(true);
    // Beside words that wrap, what it would like to have counts as what it needs, and it would be cut off.
    list_->setFixedHeight(shownRows * (list_->fontMetrics().height() + 3));
    list_->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->addWidget(hint);
    layout->addWidget(list_, 1);
    connect(list_, &QListView::clicked, model_,
            [this](const QModelIndex& index) { model_->goTo(index.row()); });
    connect(model_, &HistoryModel::presentChanged, this, &HistoryPanel::showPresent);
}

// Whether the style activates on one click, two or Enter differs; here it is a click or Enter.
bool HistoryPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            model_->goTo(list_->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showPresent();
}

void HistoryPanel::showPresent() {
    if (!isVisible())
        return;
    const QModelIndex present = model_->index(model_->presentRow());
    list_->setCurrentIndex(present);
    list_->scrollTo(present);
}

} // namespace tanhgram

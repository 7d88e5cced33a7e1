// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/numbers/numbers_window.h"

#include "app/charts/figure_view.h"
#include "app/panels/numbers/numbers_model.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr QSize usualSize(620, 520);

} // namespace

NumbersWindow::NumbersWindow(FigureView& figure)
    : QDialog(&figure), figure_(figure), model_(new NumbersModel(this)), description_(new QLabel(this)),
      table_(new QTableView(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    description_->setWordWrap(true);
    table_->setModel(model_);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setAlternatingRowColors(true);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyButton =
        buttons->addButton(tr("&Copy the selected cells"), QDialogButtonBox::ActionRole);
    // Enter belongs to the table.
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this, &NumbersWindow::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &NumbersWindow::copy);
    auto* column = new QVBoxLayout(this);
    column->addWidget(description_);
    column->addWidget(table_, 1);
    column->addWidget(buttons);
    connect(&figure_, &FigureView::figureChanged, this, &NumbersWindow::showFigure);
    showFigure();
    table_->resizeColumnsToContents();
    resize(usualSize);
    table_->setFocus();
    table_->setCurrentIndex(model_->index(0, 0));
}

void NumbersWindow::showFigure() {
    setWindowTitle(tr("%1 – numbers").arg(figure_.accessibleName()));
    table_->setAccessibleName(tr("Numbers behind the figure “%1”").arg(figure_.accessibleName()));
    description_->setText(figure_.spoken());
    model_->setFigure(figure_.figure());
}

QString NumbersWindow::selectedText() const {
    QModelIndexList cells = table_->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row() == cells[i - 1].row() ? '\t' : '\n';
        text += cells[i].data(Qt::EditRole).toString();
    }
    return text;
}

void NumbersWindow::copy() {
    QApplication::clipboard()->setText(selectedText());
}

void NumbersWindow::done(int result) {
    QDialog::done(result);
    figure_.activateWindow();
    figure_.setFocus(Qt::OtherFocusReason);
}

QKeySequence numbersShortcut() {
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_D};
}

void showNumbers(FigureView& figure) {
    auto* open = figure.findChild<NumbersWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (open == nullptr)
        open = new NumbersWindow(figure);
    open->show();
    open->raise();
    open->activateWindow();
}

} // namespace tanhgram

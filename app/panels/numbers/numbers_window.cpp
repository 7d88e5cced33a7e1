// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/numbers/numbers_window.h"

#include "app/charts/figure_view.h"
#include "app/panels/numbers/mark_rows.h"
#include "app/panels/numbers/numbers_model.h"
#include "app/panels/numbers/table_rows.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace tanhgram {

namespace {

constexpr QSize usualSize(620, 520);
constexpr int widest = 960; ///< as which it opens, in pixels

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
    resize(std::clamp(widthOfColumns(), usualSize.width(), widest), usualSize.height());
    table_->setFocus();
    table_->setCurrentIndex(model_->index(0, 0));
}

void NumbersWindow::showFigure() {
    setWindowTitle(tr("%1 – numbers").arg(figure_.accessibleName()));
    table_->setAccessibleName(tr("Numbers behind the figure “%1”").arg(figure_.accessibleName()));
    description_->setText(figure_.spoken());
    std::optional<DataTable> table = figure_.table();
    if (table)
        model_->setRows(std::make_unique<TableRows>(*std::move(table)));
    else
        model_->setRows(std::make_unique<MarkRows>(figure_.figure()));
    fitColumns();
}

// Only for other columns: widths that change while numbers do would make every row jump.
void NumbersWindow::fitColumns() {
    QStringList headings;
    for (int column = 0; column < model_->columnCount(); ++column)
        headings << model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (headings == headings_)
        return;
    headings_ = headings;
    table_->resizeColumnsToContents();
    const int longNumber = table_->fontMetrics().horizontalAdvance(QStringLiteral("-0.00012345678"));
    for (int column = 0; column < model_->columnCount(); ++column)
        if (model_->isNumeric(column))
            table_->setColumnWidth(column, std::max(table_->columnWidth(column), longNumber));
    // Numbers of a column across the window would stand far from the rest of their row.
    table_->horizontalHeader()->setStretchLastSection(!model_->isNumeric(model_->columnCount() - 1));
}

// Of the window, for all columns to be seen.
int NumbersWindow::widthOfColumns() const {
    const QMargins margins = layout()->contentsMargins();
    return table_->horizontalHeader()->length() + table_->verticalHeader()->sizeHint().width() +
           table_->verticalScrollBar()->sizeHint().width() + 2 * table_->frameWidth() + margins.left() +
           margins.right();
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

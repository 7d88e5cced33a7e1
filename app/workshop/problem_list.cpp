// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/problem_list.h"

#include "app/workshop/problem_colours.h"
#include "lessons/words/localized.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>

namespace tanhgram {

namespace {

enum Column { Line, Character, Severe, Message, ColumnCount };

// A disc for an error, a triangle for a warning: told apart without their colours.
QIcon iconOf(Severity severity, const QPalette& palette, qreal ratio) {
    constexpr int size = 14;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(problemColour(severity, palette));
    painter.setPen(Qt::NoPen);
    if (severity == Severity::Error)
        painter.drawEllipse(QRectF(2, 2, 10, 10));
    else
        painter.drawPolygon(QPolygonF({{7, 1.5}, {13, 12.5}, {1, 12.5}}));
    return QIcon(pixmap);
}

QTableWidgetItem* cell(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return item;
}

QString numberText(int number) {
    return number > 0 ? QString::number(number) : QStringLiteral("–");
}

} // namespace

ProblemList::ProblemList(QWidget* parent) : QTableWidget(0, ColumnCount, parent) {
    setHorizontalHeaderLabels({tr("Line"), tr("Column"), tr("Kind"), tr("What to do")});
    setAccessibleName(tr("Problems of the open lesson"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Message, QHeaderView::Stretch);
    connect(this, &QTableWidget::cellClicked, this, &ProblemList::choose);
}

void ProblemList::showProblems(const Diagnostics& problems, const QString& ifNone) {
    ifNone_ = ifNone;
    problems_ = problems;
    setFocusPolicy(problems.empty() ? Qt::NoFocus : Qt::StrongFocus);
    setRowCount(static_cast<int>(problems.size()));
    int row = 0;
    for (const Diagnostic& problem : problems) {
        setItem(row, Line, cell(numberText(problem.position.line)));
        setItem(row, Character, cell(numberText(problem.position.column)));
        auto* severe = cell(severityWord(problem.severity));
        severe->setIcon(iconOf(problem.severity, palette(), devicePixelRatioF()));
        setItem(row, Severe, severe);
        setItem(row, Message, cell(localized(problem.message)));
        ++row;
    }
    resizeRowsToContents();
    viewport()->update();
}

void ProblemList::choose(int row) {
    if (row >= 0 && row < rowCount())
        emit chosen(problems_[static_cast<std::size_t>(row)].position);
}

void ProblemList::paintEvent(QPaintEvent* event) {
    QTableWidget::paintEvent(event);
    if (!problems_.empty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, ifNone_);
}

void ProblemList::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    resizeRowsToContents();
}

void ProblemList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentRow());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace tanhgram

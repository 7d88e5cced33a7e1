// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/network_table.h"

#include "app/text/typed_number.h"
#include "core/experiment/patch.h"

#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace tanhgram {

namespace {

constexpr int keyRole = Qt::UserRole;

Eigen::Index widest(const Network& network) {
    Eigen::Index columns = network.lastUnits();
    for (const DenseLayer& layer : network.hidden)
        columns = std::max(columns, layer.inputs());
    return columns;
}

std::vector<Eigen::Index> unitsOf(const Network& network) {
    std::vector<Eigen::Index> units;
    for (const DenseLayer& layer : network.hidden)
        units.push_back(layer.units());
    return units;
}

} // namespace

NetworkTable::NetworkTable(Document& document, QWidget* parent) : QTableWidget(parent), document_(document) {
    setAccessibleName(tr("Weights and biases"));
    setTabKeyNavigation(false);
    setLayoutDirection(Qt::LeftToRight); // as formulas are, in every language
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    setMouseTracking(true);
    const auto attend = [this](const QTableWidgetItem* cell) {
        emit attended(cell == nullptr ? QString() : cell->data(keyRole).toString());
    };
    connect(this, &QTableWidget::itemEntered, this, attend);
    connect(this, &QTableWidget::currentItemChanged, this, attend);
    connect(this, &QTableWidget::viewportEntered, this, [this] { emit attended({}); });
    connect(this, &QTableWidget::cellChanged, this, &NetworkTable::takeEdit);
    connect(&document_, &Document::changed, this, &NetworkTable::showDocument);
    showDocument();
}

void NetworkTable::leaveEvent(QEvent* event) {
    QTableWidget::leaveEvent(event);
    emit attended({});
}

void NetworkTable::showDocument() {
    if (hasShortNames(document_.experiment().network))
        return;
    const QSignalBlocker quiet(this);
    const std::vector<Eigen::Index> units = unitsOf(document_.experiment().network);
    // Rows that only change their numbers keep the cell that is being walked through, and the scroll bar.
    if (units != shown_)
        makeRows();
    shown_ = units;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (QTableWidgetItem* cell = item(row, column); cell->flags() != Qt::NoItemFlags) {
                const std::string key = cell->data(keyRole).toString().toStdString();
                const double number = numberAt(document_.experiment(), key).value_or(0);
                cell->setText(QLocale().toString(number, 'g', 6));
            }
}

void NetworkTable::makeRows() {
    const Network& network = document_.experiment().network;
    setRowCount(0);
    setColumnCount(static_cast<int>(widest(network)) + 1);
    for (int column = 0; column + 1 < columnCount(); ++column)
        addHeader(column, QStringLiteral("w%1").arg(QChar(0x2081 + column)), tr("weight %1").arg(column + 1));
    addHeader(columnCount() - 1, QStringLiteral("b"), tr("bias"));
    for (std::size_t i = 0; i < network.hidden.size(); ++i)
        for (Eigen::Index unit = 0; unit < network.hidden[i].units(); ++unit) {
            const QString layer = QStringLiteral("hidden.%1.").arg(i);
            addRow(tr("layer %1, unit %2").arg(i + 1).arg(unit + 1),
                   layer + QStringLiteral("weights.%1.").arg(unit), network.hidden[i].inputs(),
                   layer + QStringLiteral("biases.%1").arg(unit));
        }
    addRow(tr("output"), QStringLiteral("output.weights."), network.lastUnits(),
           QStringLiteral("output.bias"));
}

// In signs, for which eight columns have room; in words to who points at them or hears them read.
void NetworkTable::addHeader(int column, const QString& sign, const QString& words) {
    auto* header = new QTableWidgetItem(sign);
    header->setToolTip(words);
    header->setData(Qt::AccessibleTextRole, words);
    setHorizontalHeaderItem(column, header);
}

void NetworkTable::addRow(const QString& unit, const QString& keyOfWeights, Eigen::Index weights,
                          const QString& keyOfBias) {
    const int row = rowCount();
    insertRow(row);
    setVerticalHeaderItem(row, new QTableWidgetItem(unit));
    for (int column = 0; column < columnCount(); ++column) {
        auto* cell = new QTableWidgetItem;
        const bool isBias = column == columnCount() - 1;
        if (isBias || column < weights)
            cell->setData(keyRole, isBias ? keyOfBias : keyOfWeights + QString::number(column));
        else
            cell->setFlags(Qt::NoItemFlags);
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, column, cell);
    }
}

void NetworkTable::takeEdit(int row, int column) {
    const QTableWidgetItem* edited = item(row, column);
    const auto value = typedNumber(edited->text());
    const std::string key = edited->data(keyRole).toString().toStdString();
    if (!value || key.empty() || !document_.apply({{key, *value, {}}}, {}, document_.newGesture()).empty())
        showDocument();
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/nodes/nodes_table.h"

#include "app/panels/column_widths.h"
#include "core/figure/shown.h"
#include "core/figure/words.h"
#include "core/network/activity.h"
#include "core/network/parts.h"
#include "lessons/words/localized.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace tanhgram {

namespace {

enum Column { Name, Z, H, Weight, Product, Off, ColumnCount };

QString numberText(double number) {
    return localized(inWords(number, 4));
}

} // namespace

NodesTable::NodesTable(Viewpoint& viewpoint, QWidget* parent)
    : QTableWidget(0, ColumnCount, parent), viewpoint_(viewpoint) {
    setAccessibleName(tr("Nodes of the last hidden layer"));
    setTabKeyNavigation(false);
    setHorizontalHeaderLabels(
        {tr("node"), tr("z"), tr("h = σ(z)"), tr("weight v"), tr("v · h"), tr("off for")});
    new ColumnWidths(*this);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(18);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setToolTip(tr("Untick a node to see what the network becomes without it"));
    connect(this, &QTableWidget::cellChanged, this, &NodesTable::takeSwitch);
}

void NodesTable::showNodes(const Snapshot& snapshot) {
    const QSignalBlocker quiet(this);
    const Network& network = snapshot.network;
    const std::size_t last = network.hidden.size() - 1;
    const std::vector<double> shares = shareOff(network, snapshot.forward, last);
    std::optional<Forward> values;
    if (snapshot.look.probe)
        values = forward(network, *snapshot.look.probe);
    setRowCount(static_cast<int>(network.lastUnits()));
    for (int row = 0; row < rowCount(); ++row) {
        const bool switchedOff = snapshot.look.off.contains(row);
        const double z = values ? values->layers[last].z(row, 0) : 0;
        const bool grey = switchedOff || (values && isOff(network.hidden[last].activation, z));
        put(row, Name, QString::fromStdString(unitName(row)), grey);
        item(row, Name)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item(row, Name)->setCheckState(switchedOff ? Qt::Unchecked : Qt::Checked);
        put(row, Z, values ? numberText(z) : QString(), grey);
        put(row, H, values ? numberText(values->hidden()(row, 0)) : QString(), grey);
        put(row, Weight, numberText(network.output.weights[row]), grey);
        const QString product = switchedOff ? tr("switched off")
                                : values    ? numberText(contributions(network, *values)(row, 0))
                                            : QString();
        put(row, Product, product, grey);
        const double share = shares[static_cast<std::size_t>(row)];
        put(row, Off, share == 1 ? tr("all data: dead") : tr("%1 of data").arg(localized(percent(share))),
            share == 1);
    }
}

void NodesTable::put(int row, int column, const QString& text, bool grey) {
    if (!item(row, column))
        setItem(row, column, new QTableWidgetItem);
    QTableWidgetItem* cell = item(row, column);
    cell->setText(text);
    // Digits stand below one another in every language.
    cell->setTextAlignment((column == Name ? Qt::AlignLeading : Qt::AlignRight | Qt::AlignAbsolute) |
                           Qt::AlignVCenter);
    cell->setForeground(palette().brush(grey ? QPalette::Disabled : QPalette::Active, QPalette::Text));
}

void NodesTable::takeSwitch(int row, int column) {
    if (column != Name)
        return;
    Look look = viewpoint_.look();
    if (item(row, Name)->checkState() == Qt::Checked)
        look.off.erase(row);
    else
        look.off.insert(row);
    viewpoint_.setLook(look);
}

} // namespace tanhgram

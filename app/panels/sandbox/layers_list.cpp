// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/sandbox/layers_list.h"

#include "app/panels/sandbox/layer_row.h"
#include "core/network/shape.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tanhgram {

LayersList::LayersList(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), add_(new QPushButton(tr("Add a layer"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (std::size_t layer = 0; layer < static_cast<std::size_t>(maxHiddenLayers); ++layer)
        column->addWidget(rowFor(layer));
    column->addWidget(add_, 0, Qt::AlignLeft);
    add_->setToolTip(tr("Behind the others: as many units as come in, each passing on what it gets"));
    connect(add_, &QPushButton::clicked, this, [this] {
        const Network& now = document_.experiment().network;
        put(withLayerAdded(now, now.hidden.size()));
    });
    connect(&document_, &Document::changed, this, &LayersList::showDocument);
    showDocument();
}

LayerRow* LayersList::rowFor(std::size_t layer) {
    auto* row = new LayerRow(static_cast<int>(layer) + 1, this);
    const auto now = [this]() -> const Network& { return document_.experiment().network; };
    connect(row, &LayerRow::activationChosen, this,
            [this, now, layer](Activation chosen) { put(withActivation(now(), layer, chosen)); });
    connect(row, &LayerRow::unitAdded, this, [this, now, layer] { put(withUnitAdded(now(), layer)); });
    connect(row, &LayerRow::unitRemoved, this, [this, now, layer] { put(withUnitRemoved(now(), layer)); });
    connect(row, &LayerRow::removed, this, [this, now, layer] { put(withLayerRemoved(now(), layer)); });
    rows_.push_back(row);
    return row;
}

void LayersList::put(Network network) {
    Experiment next = document_.experiment();
    next.network = std::move(network);
    document_.replace(next, {});
}

// A row that disappears while it has the focus leaves it to the button below it.
void LayersList::showDocument() {
    const auto& layers = document_.experiment().network.hidden;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const bool exists = i < layers.size();
        if (exists)
            rows_[i]->showLayer(layers[i], layers.size() == 1);
        else if (rows_[i]->isAncestorOf(focusWidget()))
            add_->setFocus();
        rows_[i]->setVisible(exists);
    }
    add_->setEnabled(layers.size() < rows_.size());
}

} // namespace tanhgram

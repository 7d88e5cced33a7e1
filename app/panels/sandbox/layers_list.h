// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace tanhgram {

class LayerRow;

/// The hidden layers of the network, first to last, and a way to add one behind them.
class LayersList : public QWidget {
    Q_OBJECT

public:
    explicit LayersList(Document& document, QWidget* parent = nullptr);

private:
    LayerRow* rowFor(std::size_t layer);
    void put(Network network);
    void showDocument();

    Document& document_;
    std::vector<LayerRow*> rows_;
    QPushButton* add_;
};

} // namespace tanhgram

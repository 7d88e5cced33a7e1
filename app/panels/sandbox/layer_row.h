// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace tanhgram {

/// One hidden layer in a list: its number, its activation, how many units it has, and buttons that change
/// them or take the layer out.
class LayerRow : public QWidget {
    Q_OBJECT

public:
    /// `number` counts from 1.
    explicit LayerRow(int number, QWidget* parent = nullptr);

    /// Shows `layer`; `isOnly`: it is the network's only hidden layer, which stays.
    void showLayer(const DenseLayer& layer, bool isOnly);

signals:
    void activationChosen(tanhgram::Activation activation);
    void unitAdded();
    void unitRemoved();
    void removed();

private:
    QComboBox* activation_;
    QToolButton* fewer_;
    QLabel* units_;
    QToolButton* more_;
    QToolButton* remove_;
};

} // namespace tanhgram

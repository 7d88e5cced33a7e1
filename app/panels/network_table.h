// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QTableWidget>

#include <vector>

namespace tanhgram {

/// Every weight and bias of a network of any shape: a row per unit, its weights and then its bias.
class NetworkTable : public QTableWidget {
    Q_OBJECT

public:
    explicit NetworkTable(Document& document, QWidget* parent = nullptr);

signals:
    /// The pointer or the keyboard is at the number of that key, or at none.
    void attended(const QString& key);

protected:
    void leaveEvent(QEvent* event) override;

private:
    void showDocument();
    void makeRows();
    void addHeader(int column, const QString& sign, const QString& words);
    void addRow(const QString& unit, const QString& keyOfWeights, Eigen::Index weights,
                const QString& keyOfBias);
    void takeEdit(int row, int column);

    Document& document_;
    std::vector<Eigen::Index> shown_; ///< the units of the layers that the rows are made for
};

} // namespace tanhgram

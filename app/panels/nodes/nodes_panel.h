// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/viewpoint.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSlider;

namespace tanhgram {

class NodesTable;

/// The nodes of the last hidden layer at one point: which are on, what each adds, and the sum in numbers;
/// they can be switched off, and added up one at a time.
class NodesPanel : public QWidget {
    Q_OBJECT

public:
    NodesPanel(Document& document, Viewpoint& viewpoint, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* choices();
    QDoubleSpinBox* coordinate(const QString& name);
    void schedule();
    void refresh();
    void showPoints();
    void showProbe();
    void showSum();
    void showOff();
    void takePoint(int index);
    void takeCoordinates();
    void takeShownUnits(int count);

    Document& document_;
    Viewpoint& viewpoint_;
    QComboBox* points_;
    QDoubleSpinBox* x1_;
    QDoubleSpinBox* x2_;
    QSlider* sum_;
    QLabel* sumText_;
    NodesTable* table_;
    QLabel* formula_;
    QLabel* dead_;
    QLabel* off_;
    QPushButton* allOn_;
    std::shared_ptr<const DataSet> listed_; ///< the data whose points can be chosen now
    bool scheduled_ = false;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/export.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace tanhgram {

/// Asks how a figure is to be exported and shows what comes of it.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    using DrawForOptions = std::function<Figure(const ExportOptions&)>;

    ExportDialog(DrawForOptions draw, const ExportOptions& options, QWidget* parent = nullptr);

    ExportOptions options() const;

private:
    QWidget* sizeRow();
    void layOut();
    void show(const ExportOptions& options);
    void changeUnit();
    void preview();

    DrawForOptions draw_;
    QDoubleSpinBox* width_;
    QDoubleSpinBox* height_;
    QComboBox* unit_;
    QSpinBox* resolution_;
    QCheckBox* transparent_;
    QCheckBox* title_;
    QCheckBox* axisNames_;
    QCheckBox* legend_;
    QCheckBox* caption_;
    QLabel* preview_;
    QLabel* note_;
};

} // namespace tanhgram

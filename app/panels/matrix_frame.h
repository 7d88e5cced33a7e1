// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QWidget>

namespace tanhgram {

/// Controls in rows and columns between square brackets, with the name of the matrix before them.
class MatrixFrame : public QWidget {
    Q_OBJECT

public:
    explicit MatrixFrame(const QString& name, QWidget* parent = nullptr);

    void put(QWidget* entry, int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* entries_;
    QGridLayout* grid_;
};

} // namespace tanhgram

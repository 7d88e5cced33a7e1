// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"

#include <QTableWidget>

namespace tanhgram {

/// Every problem of the open lesson, one a row: line, column, how severe, and what to do.
class ProblemList : public QTableWidget {
    Q_OBJECT

public:
    explicit ProblemList(QWidget* parent = nullptr);

    /// `ifNone` is said instead when there are none.
    void showProblems(const Diagnostics& problems, const QString& ifNone);

signals:
    /// An entry was chosen, by mouse or by keyboard.
    void chosen(tanhgram::Position position);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int row);

    Diagnostics problems_;
    QString ifNone_;
};

} // namespace tanhgram

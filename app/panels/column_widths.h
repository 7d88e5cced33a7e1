// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace tanhgram {

/// Shares the width of a table among its columns so that every header and cell is whole: each column gets
/// what it needs, and an equal part of what is left. The table is at least as wide as all of them.
class ColumnWidths : public QObject {
    Q_OBJECT

public:
    /// For a table that has its model already.
    explicit ColumnWidths(QTableView& table);

    /// Shares the width anew, after columns were shown or hidden.
    void share();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void shareSoon();

    QTableView& table_;
    bool isWaiting_ = false;
};

} // namespace tanhgram

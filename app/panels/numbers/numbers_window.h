// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QStringList>

class QLabel;
class QTableView;

namespace tanhgram {

class FigureView;
class NumbersModel;

/// A table of what a figure shows, or, of a figure whose coordinates say it, of the points of its marks. It
/// follows the figure for as long as it is open. Escape closes
/// it, and the keyboard is back at the figure. The cells that are selected can be copied, separated by tabs.
class NumbersWindow : public QDialog {
    Q_OBJECT

public:
    explicit NumbersWindow(FigureView& figure);

    /// The cells that are selected, a row a line, separated by tabs and with all digits.
    QString selectedText() const;

    QTableView& table() { return *table_; }

public slots:
    void copy();

protected:
    void done(int result) override;

private:
    void showFigure();
    void fitColumns();
    int widthOfColumns() const;

    FigureView& figure_;
    NumbersModel* model_;
    QLabel* description_;
    QTableView* table_;
    QStringList headings_; ///< for which the columns have been made wide enough
};

/// The keys that open the table of the figure which has the keyboard, or else of the main one.
QKeySequence numbersShortcut();

/// Opens the table of that figure, or brings it to the front if it is open already.
void showNumbers(FigureView& figure);

} // namespace tanhgram

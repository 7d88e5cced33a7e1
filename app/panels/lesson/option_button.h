// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace tanhgram {

/// One option of a choice: a radio button or check box whose text may hold formulas and run over several
/// lines, all of it to be clicked; the arrow keys up and down go from one to the next. (Qt's own buttons do
/// not wrap their text.)
class OptionButton : public QWidget {
    Q_OBJECT

public:
    OptionButton(const QString& text, bool severalMayBeChosen, bool chosen, QWidget* parent = nullptr);

    bool isChosen() const;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void release();

    QAbstractButton* button_;
};

} // namespace tanhgram

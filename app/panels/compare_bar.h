// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace tanhgram {

/// Sets the present state against the one it started from: pale below the live figure, or alone for as long
/// as a button or F8 is held.
class CompareBar : public QWidget {
    Q_OBJECT

public:
    explicit CompareBar(QWidget* parent = nullptr);

    bool isComparing() const;
    void setComparing(bool isComparing);
    bool isPeeking() const { return isPeeking_; }

signals:
    /// Comparing or peeking began or ended.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setPeeking(bool isPeeking);

    QCheckBox* compare_;
    QToolButton* peek_;
    bool isPeeking_ = false;
};

} // namespace tanhgram

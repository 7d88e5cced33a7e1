// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace tanhgram {

/// Carries the keyboard from pane to pane of a page, back to where in the pane it was last.
class PaneTour : public QObject {
    Q_OBJECT

public:
    explicit PaneTour(QWidget& page);

    /// Appends a pane. One that is hidden is passed over.
    void add(QWidget& pane, const QString& name);

    /// To the next pane or, with -1, to the one before; from outside all of them, to the first or the last.
    void go(int step);

private:
    struct Pane {
        QPointer<QWidget> widget;
        QPointer<QWidget> last; ///< had the keyboard when it left the pane
    };

    void remember(QWidget* focused);
    QWidget* placeIn(const Pane& pane) const;

    QWidget& page_;
    std::vector<Pane> panes_;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace tanhgram {

class FigureView;

/// A figure for screen readers. What they say of it is put into words when one of them asks, not for every
/// frame.
class FigureAccessible : public QAccessibleWidget {
public:
    explicit FigureAccessible(FigureView& view);

    QString text(QAccessible::Text kind) const override;

    /// Has Qt make these for figures; said again, it changes nothing.
    static void offer();

private:
    const FigureView& view_;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_view.h"
#include "app/document/document.h"
#include "app/document/viewpoint.h"
#include "core/figure/snapshot.h"

#include <QWidget>

#include <functional>

namespace tanhgram {

/// The diagram of the network as a control: every weight on its edge and every bias on its node, to be
/// dragged, turned with the wheel, or typed.
class NetworkPanel : public QWidget {
    Q_OBJECT

public:
    /// `source` is where to ask for the present state.
    NetworkPanel(Document& document, Viewpoint& viewpoint, std::function<Snapshot()> source,
                 QWidget* parent = nullptr);

    void setTheme(const Theme& theme) { view_->setTheme(theme); }
    FigureView& view() { return *view_; }

    /// Draws the diagram of that state, if the panel is seen. It is a control if the state is the document's.
    void draw(const Snapshot& snapshot);

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    Document& document_;
    std::function<Snapshot()> source_;
    FigureView* view_;
};

} // namespace tanhgram

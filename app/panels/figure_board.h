// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_view.h"
#include "app/document/document.h"
#include "core/figure/catalogue.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSplitter;

namespace tanhgram {

/// The figures of the present state: the hidden space, large, and beside it the input space and the
/// activation. All are drawn from one snapshot, once per frame, however often the document changes.
class FigureBoard : public QWidget {
    Q_OBJECT

public:
    explicit FigureBoard(Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Shows the figures of those names and hides the others; none means all.
    void showFigures(const std::vector<std::string>& names);

    /// Draws the proof of separability, or of its impossibility, into the main figure.
    void setProofShown(bool shown);

    /// The main figure's kind now: "hidden" or "separability".
    const FigureKind& mainKind() const;

    /// Draws what has changed now instead of at the next frame.
    void refresh();

signals:
    /// A frame was drawn from this snapshot.
    void drawn(const tanhgram::Snapshot& snapshot);

private:
    void schedule();
    void draw(FigureView& view, const FigureKind& kind, const Snapshot& snapshot);

    Document& document_;
    FigureView* main_;
    FigureView* input_;
    FigureView* activation_;
    QWidget* centre_;
    QSplitter* side_;
    QCheckBox* proof_;
    QLabel* description_;
    bool scheduled_ = false;
};

} // namespace tanhgram

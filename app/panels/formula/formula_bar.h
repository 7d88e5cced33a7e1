// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/viewpoint.h"
#include "core/figure/snapshot.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QScrollArea;
class QToolButton;

namespace tanhgram {

class ElidedLabel;
class FormulaView;

/// What the network computes, as equations with the present numbers. Unfolded it shows every number of every
/// layer and says what the weights do to the plane; folded it is one line with matrices by their names.
class FormulaBar : public QWidget {
    Q_OBJECT

public:
    explicit FormulaBar(Viewpoint& viewpoint, QWidget* parent = nullptr);
    ~FormulaBar() override;

    /// Shows the state that was just drawn.
    void watch(const Snapshot& snapshot);

    /// Whether the student wants to see it at all, and whether a question covers the numbers for now.
    void setWanted(bool isWanted);
    bool isWanted() const { return isWanted_; }
    void setCovered(bool isCovered);

    /// Whether it says what the weights do: not while a question may ask for just that.
    void setWordsShown(bool isShown);

    bool isFolded() const;

    /// Folded or unfolded by the student; nothing: as there is room.
    std::optional<bool> foldedByHand() const { return folded_; }
    void setFolded(std::optional<bool> isFolded);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showFormula();
    void showLayout();
    void fit();
    void say();
    void point(const QString& key);
    void copy(const QString& text);

    QPointer<Viewpoint> viewpoint_; ///< may be gone when a closing window takes the focus away
    QToolButton* fold_;
    QScrollArea* scroll_;
    FormulaView* view_;
    ElidedLabel* words_;
    QTimer saying_; ///< texts for screen readers follow when the numbers rest
    Network network_;
    std::optional<bool> folded_; ///< as the student wants it; nothing: as there is room
    bool isWanted_ = true;
    bool isCovered_ = false;
    bool areWordsShown_ = true;
};

} // namespace tanhgram

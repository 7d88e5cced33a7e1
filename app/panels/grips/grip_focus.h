// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/viewpoint.h"
#include "core/figure/grip.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tanhgram {

class FigureView;

/// Which grip of a figure the pointer and which the keyboard is at: shown in the figure with its numbers,
/// told to screen readers, and made the look's emphasis.
class GripFocus : public QObject {
    Q_OBJECT

public:
    GripFocus(FigureView& view, Document& document, Viewpoint& viewpoint, QObject* parent = nullptr);

    /// The grip of that index as it is now; null if there is none.
    const Grip* at(std::optional<std::size_t> index) const;

    /// The one that the keys move.
    std::optional<std::size_t> focused() const { return focused_; }

    void hover(std::optional<std::size_t> index);

    /// A focus that the mouse leaves behind is not shown until a key uses it.
    void focus(std::optional<std::size_t> index, bool byKeyboard);

    /// To the next grip or, with -1, to the one before; false if there is none and the focus is to go on.
    bool goThrough(int step);

private:
    void show();
    void findAgain();

    FigureView& view_;
    Document& document_;
    Viewpoint& viewpoint_;
    std::vector<Grip> known_; ///< as the indices count them
    std::optional<std::size_t> hovered_;
    std::optional<std::size_t> focused_;
    bool byKeyboard_ = false;
    bool emphasises_ = false; ///< the present emphasis comes from here
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPointF>
#include <QString>

#include <functional>
#include <vector>

namespace tanhgram {

/// A piece of a document that is never cut: a heading, a paragraph, a figure. Lengths are in units of 1/96
/// inch.
struct FlowItem {
    double height = 0;
    double gapAbove = 0;   ///< left out at the top of a page
    bool withNext = false; ///< must stand on the page of the item after it, as a heading must
    std::function<void(QPainter& painter, QPointF corner)> paint;
    QString bookmark = {}; ///< its title among the document's bookmarks; empty for none
    int level = 0;         ///< of the bookmark, 0 outermost
};

/// Where an item stands: its page, from 0, and the distance of its top from that of the page's text.
struct Placed {
    int page = 0;
    double top = 0;
};

/// Fills pages of that height from the top, one item after another, keeping those together that must be;
/// items whose company fills more than a page are kept together as far as they go.
std::vector<Placed> paginated(const std::vector<FlowItem>& items, double pageHeight);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/flow.h"

#include "app/handout/columns.h"

namespace tanhgram {

namespace {

/// The pages filled so far.
struct Filling {
    double pageHeight;
    int page = 0;
    double y = 0;

    double gap(const FlowItem& item) const { return y > 0 ? item.gapAbove : 0; }
    bool fits(double height) const { return y + height <= pageHeight; }
    void turn() {
        ++page;
        y = 0;
    }
    Placed place(const FlowItem& item) {
        const Placed placed{page, y + gap(item)};
        y = placed.top + item.height;
        return placed;
    }
};

/// One past the last item that must stand on the page of `first`.
std::size_t companyOf(const std::vector<FlowItem>& items, std::size_t first) {
    std::size_t end = first + 1;
    while (end < items.size() && items[end - 1].withNext)
        ++end;
    return end;
}

} // namespace

std::vector<Placed> paginated(const std::vector<FlowItem>& items, double pageHeight) {
    std::vector<Placed> places;
    Filling filling{pageHeight};
    while (places.size() < items.size()) {
        const std::size_t first = places.size(), end = companyOf(items, first);
        const double together = heightOf(std::span(items).subspan(first, end - first));
        if (together <= pageHeight && !filling.fits(filling.gap(items[first]) + together))
            filling.turn();
        for (std::size_t i = first; i < end; ++i) {
            if (filling.y > 0 && !filling.fits(filling.gap(items[i]) + items[i].height))
                filling.turn();
            places.push_back(filling.place(items[i]));
        }
    }
    return places;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/label_layout.h"

#include "app/charts/text_painter.h"
#include "app/charts/theme.h"
#include "lessons/words/localized.h"

#include <algorithm>
#include <variant>

namespace tanhgram {

namespace {

constexpr int labelPixels = 12;
constexpr double letterHeight = 11;
constexpr double touching = 1; ///< pixels by which boxes may meet without being hard to read

double shareLeftOf(Anchor anchor) {
    return anchor == Anchor::Left ? 0 : anchor == Anchor::Centre ? 0.5 : 1;
}

LabelLayout layOut(const Label& label, const PlotMapping& mapping) {
    const QFont font = labelFont();
    const QString text = localized(label.text);
    const QPointF at = mapping(label.at);
    const double width = textWidth(font, text), room = mapping.plot.width();
    if (width <= room)
        return {{text},
                {at.x() - shareLeftOf(label.anchor) * width, at.y() - letterHeight / 2, width, letterHeight}};
    const QStringList lines = brokenIntoLines(text, font, room);
    double widest = 0;
    for (const QString& line : lines)
        widest = std::max(widest, textWidth(font, line));
    QRectF box(0, 0, widest, letterHeight + labelLineHeight * static_cast<double>(lines.size() - 1));
    box.moveCenter({mapping.plot.center().x(), at.y()});
    return {lines, box};
}

bool clash(const LabelLayout& a, const LabelLayout& b) {
    const QRectF both = a.box & b.box;
    return both.width() > touching && both.height() > touching;
}

} // namespace

QFont labelFont() {
    return figureFont(labelPixels);
}

std::vector<LabelLayout> layOutLabels(const Figure& figure, const PlotMapping& mapping) {
    std::vector<LabelLayout> all;
    std::vector<bool> isOnPlate;
    for (const Mark& mark : figure.marks)
        if (const auto* label = std::get_if<Label>(&mark)) {
            all.push_back(layOut(*label, mapping));
            isOnPlate.push_back(label->plate);
        }
    std::vector<const LabelLayout*> kept;
    for (const bool plate : {false, true})
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (isOnPlate[i] != plate)
                continue;
            if (std::ranges::any_of(kept, [&](const LabelLayout* other) { return clash(*other, all[i]); }))
                all[i].lines.clear();
            else
                kept.push_back(&all[i]);
        }
    return all;
}

} // namespace tanhgram

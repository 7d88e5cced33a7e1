// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/numbers/mark_names.h"

#include "lessons/words/localized.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tanhgram {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Numbers", text);
}

const char* wordFor(Ink ink) {
    switch (ink) {
    case Ink::Grid:
        return QT_TRANSLATE_NOOP("Numbers", "grid line");
    case Ink::GridAxis:
        return QT_TRANSLATE_NOOP("Numbers", "grid line through the origin");
    case Ink::ClassBlue:
        return QT_TRANSLATE_NOOP("Numbers", "class 0, blue");
    case Ink::ClassGreen:
        return QT_TRANSLATE_NOOP("Numbers", "class 1, green");
    case Ink::Boundary:
        return QT_TRANSLATE_NOOP("Numbers", "decision boundary");
    case Ink::Witness:
        return QT_TRANSLATE_NOOP("Numbers", "proof of separability");
    case Ink::RegionBlue:
        return QT_TRANSLATE_NOOP("Numbers", "where the network says blue");
    case Ink::RegionGreen:
        return QT_TRANSLATE_NOOP("Numbers", "where the network says green");
    case Ink::Curve:
        return QT_TRANSLATE_NOOP("Numbers", "curve");
    case Ink::CurveSecond:
        return QT_TRANSLATE_NOOP("Numbers", "second curve");
    case Ink::Cursor:
        return QT_TRANSLATE_NOOP("Numbers", "present position");
    case Ink::Text:
        return QT_TRANSLATE_NOOP("Numbers", "text");
    default:
        return QT_TRANSLATE_NOOP("Numbers", "one of several series");
    }
}

Ink inkOf(const Mark& mark) {
    return std::visit([](const auto& each) { return each.ink; }, mark);
}

const Path* pathOf(const Mark& mark) {
    if (const auto* line = std::get_if<Polyline>(&mark))
        return &line->path;
    if (const auto* markers = std::get_if<Markers>(&mark))
        return &markers->centres;
    if (const auto* polygon = std::get_if<Polygon>(&mark))
        return &polygon->path;
    return nullptr;
}

} // namespace

QString kindName(const Mark& mark) {
    static constexpr std::array kinds{
        QT_TRANSLATE_NOOP("Numbers", "line"), QT_TRANSLATE_NOOP("Numbers", "points"),
        QT_TRANSLATE_NOOP("Numbers", "area"), QT_TRANSLATE_NOOP("Numbers", "label")};
    return tr(kinds[mark.index()]);
}

QString meaningOf(const Figure& figure, const Mark& mark) {
    const Ink ink = inkOf(mark);
    const bool isMarker = std::holds_alternative<Markers>(mark);
    const auto entry = std::ranges::find_if(figure.legend, [&](const LegendEntry& each) {
        return each.ink == ink && each.marker == isMarker && !each.scale;
    });
    return entry == figure.legend.end() ? tr(wordFor(ink)) : localized(entry->text);
}

QString textOf(const Mark& mark) {
    if (const auto* label = std::get_if<Label>(&mark))
        return localized(label->text);
    return std::visit(
        [](const auto& each) {
            if constexpr (requires { each.note; })
                return localized(each.note);
            else
                return QString();
        },
        mark);
}

const Vertex& pointOf(const Mark& mark, std::size_t index) {
    const Path* path = pathOf(mark);
    return path != nullptr ? (*path)[index] : std::get<Label>(mark).at;
}

std::size_t pointsOf(const Mark& mark) {
    const Path* path = pathOf(mark);
    return path != nullptr ? path->size() : 1;
}

} // namespace tanhgram

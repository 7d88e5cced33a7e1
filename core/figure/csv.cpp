// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/csv.h"

#include <array>
#include <charconv>

namespace tanhgram {

namespace {

std::string number(double value) {
    std::array<char, 32> text;
    return {text.begin(), std::to_chars(text.begin(), text.end(), value).ptr};
}

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? "\"\"" : std::string(1, c);
    return result + '"';
}

std::string quotedNote(const std::string& note) {
    return note.empty() ? note : quoted(note);
}

// What each kind of mark puts into the columns.
struct Columns {
    std::string_view kind;
    Path points;
    Ink ink;
    std::string text;
};

struct ToColumns {
    Columns operator()(const Polyline& mark) const {
        return {"polyline", mark.path, mark.ink, quotedNote(mark.note)};
    }
    Columns operator()(const Markers& mark) const {
        return {"markers", mark.centres, mark.ink, quotedNote(mark.note)};
    }
    Columns operator()(const Polygon& mark) const {
        return {"polygon", mark.path, mark.ink, quotedNote(mark.note)};
    }
    Columns operator()(const Label& mark) const { return {"label", {mark.at}, mark.ink, quoted(mark.text)}; }
};

} // namespace

std::string_view name(Ink ink) {
    static constexpr std::array names{
        "grid",         "grid-axis", "class-blue",   "class-green", "boundary", "witness",  "region-blue",
        "region-green", "curve",     "curve-second", "series-1",    "series-2", "series-3", "series-4",
        "series-5",     "series-6",  "series-7",     "series-8",    "cursor",   "text"};
    static_assert(names.size() == static_cast<std::size_t>(Ink::Text) + 1);
    return names[static_cast<std::size_t>(ink)];
}

std::string toCsv(const Figure& figure) {
    std::string csv = "mark,kind,ink,x,y,text\n";
    for (std::size_t i = 0; i < figure.marks.size(); ++i) {
        const Columns columns = std::visit(ToColumns{}, figure.marks[i]);
        const std::string start =
            std::to_string(i) + ',' + std::string(columns.kind) + ',' + std::string(name(columns.ink)) + ',';
        for (const Vertex& point : columns.points)
            csv += start + number(point.x()) + ',' + number(point.y()) + ',' + columns.text + '\n';
    }
    return csv;
}

} // namespace tanhgram

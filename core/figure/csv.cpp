// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/csv.h"

#include "core/figure/mark_words.h"

namespace tanhgram {

namespace {

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? "\"\"" : std::string(1, c);
    return result + '"';
}

std::string word(const char* key, std::string_view value) {
    return std::string(key) + '=' + std::string(value);
}

std::string quotedNote(const Text& note) {
    return note.empty() ? std::string() : quoted(english(note));
}

/// " shade=signs at=0.5 slope-x=0 slope-y=0", or nothing.
std::string shadeWords(const std::optional<Shade>& shade) {
    if (!shade)
        return {};
    return ' ' + word("shade", wordOf(colourMapWords, shade->map)) + ' ' + word("at", shortest(shade->at)) +
           ' ' + word("slope-x", shortest(shade->slope.x())) + ' ' +
           word("slope-y", shortest(shade->slope.y()));
}

// What each kind of mark puts into the columns.
struct Columns {
    std::string style;
    Path points;
    Ink ink;
    std::string text;
};

struct ToColumns {
    Columns operator()(const Polyline& mark) const {
        return {word("width", shortest(mark.width)) + ' ' + word("dash", wordOf(dashWords, mark.dash)) +
                    shadeWords(mark.shade),
                mark.path, mark.ink, quotedNote(mark.note)};
    }
    Columns operator()(const Markers& mark) const {
        return {word("shape", wordOf(shapeWords, mark.shape)) + ' ' + word("size", shortest(mark.size)) +
                    shadeWords(mark.shade),
                mark.centres, mark.ink, quotedNote(mark.note)};
    }
    Columns operator()(const Polygon& mark) const {
        const std::string hatched = mark.hatched ? ' ' + word("hatched", "yes") : "";
        return {word("opacity", shortest(mark.opacity)) + hatched + shadeWords(mark.shade), mark.path,
                mark.ink, quotedNote(mark.note)};
    }
    Columns operator()(const Label& mark) const {
        return {word("anchor", wordOf(anchorWords, mark.anchor)) + ' ' +
                    word("plate", mark.plate ? "yes" : "no") + shadeWords(mark.ground),
                {mark.at},
                mark.ink,
                quoted(english(mark.text))};
    }
};

} // namespace

std::string_view name(Ink ink) {
    return wordOf(inkWords, ink);
}

std::string toCsv(const Figure& figure) {
    std::string csv = std::string("mark,kind,ink,style,x,") + (figure.y.log ? "log10 y" : "y") + ",text\n";
    for (std::size_t i = 0; i < figure.marks.size(); ++i) {
        const Mark& mark = figure.marks[i];
        const Columns columns = std::visit(ToColumns{}, mark);
        const std::string start = std::to_string(i) + ',' + std::string(kindWords[mark.index()]) + ',' +
                                  std::string(name(columns.ink)) + ',' + columns.style + ',';
        for (const Vertex& point : columns.points)
            csv += start + shortest(point.x()) + ',' + shortest(point.y()) + ',' + columns.text + '\n';
    }
    return csv;
}

} // namespace tanhgram

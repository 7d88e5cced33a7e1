// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/csv.h"
#include "core/figure/mark_words.h"

#include <array>

namespace tanhgram {

namespace {

constexpr std::size_t columnCount = 7;
enum Column : std::size_t { MarkNumber, Kind, InkWord, Style, X, Y, Words };

using Row = std::vector<std::string>;

Diagnostic wrongRow(int line, const Text& message) {
    return error(Problem::Syntax, {line, 0}, message);
}

/// The cells of the row that `rest` begins with, which is taken off; a quoted cell may hold anything.
Row takeRow(std::string_view& rest) {
    Row row(1);
    bool inQuotes = false;
    std::size_t i = 0;
    for (; i < rest.size(); ++i) {
        const char c = rest[i];
        if (c == '"' && inQuotes && i + 1 < rest.size() && rest[i + 1] == '"')
            row.back() += rest[++i];
        else if (c == '"')
            inQuotes = !inQuotes;
        else if (c == ',' && !inQuotes)
            row.emplace_back();
        else if (c == '\n' && !inQuotes)
            break;
        else
            row.back() += c;
    }
    rest.remove_prefix(std::min(i + 1, rest.size()));
    return row;
}

/// What "width=2 dash=dashed" says for `key`; empty if it says nothing.
std::string_view styleOf(std::string_view style, std::string_view key) {
    while (!style.empty()) {
        const std::string_view word = style.substr(0, style.find(' '));
        style.remove_prefix(std::min(word.size() + 1, style.size()));
        if (word.starts_with(key) && word.substr(key.size()).starts_with('='))
            return word.substr(key.size() + 1);
    }
    return {};
}

/// The shade that the words tell of, if they do; nothing at all if they make no sense.
std::optional<std::optional<Shade>> shadeOf(std::string_view style) {
    if (styleOf(style, "shade").empty())
        return std::optional<Shade>();
    const auto map = valueOf<ColourMap>(colourMapWords, styleOf(style, "shade"));
    const auto at = doubleOf(styleOf(style, "at"));
    const auto x = doubleOf(styleOf(style, "slope-x")), y = doubleOf(styleOf(style, "slope-y"));
    if (!map || !at || !x || !y)
        return {};
    return Shade{*map, *at, {*x, *y}};
}

// A mark without its points; each has its style from the words, or is nothing if one of them is wrong.
std::optional<Mark> polyline(std::string_view style, Ink ink, const std::string& note) {
    const auto width = doubleOf(styleOf(style, "width"));
    const auto dash = valueOf<Dash>(dashWords, styleOf(style, "dash"));
    const auto shade = shadeOf(style);
    return width && dash && shade ? std::optional<Mark>(Polyline{{}, ink, *width, *dash, *shade, note})
                                  : std::nullopt;
}

std::optional<Mark> markers(std::string_view style, Ink ink, const std::string& note) {
    const auto shape = valueOf<MarkerShape>(shapeWords, styleOf(style, "shape"));
    const auto size = doubleOf(styleOf(style, "size"));
    const auto shade = shadeOf(style);
    return shape && size && shade ? std::optional<Mark>(Markers{{}, ink, *shape, *size, *shade, note})
                                  : std::nullopt;
}

std::optional<Mark> polygon(std::string_view style, Ink ink, const std::string& note) {
    const auto opacity = doubleOf(styleOf(style, "opacity"));
    const auto shade = shadeOf(style);
    const bool hatched = styleOf(style, "hatched") == "yes";
    return opacity && shade ? std::optional<Mark>(Polygon{{}, ink, *opacity, *shade, note, hatched})
                            : std::nullopt;
}

std::optional<Mark> label(std::string_view style, Ink ink, const std::string& text) {
    const auto anchor = valueOf<Anchor>(anchorWords, styleOf(style, "anchor"));
    const std::string_view plate = styleOf(style, "plate");
    const auto ground = shadeOf(style);
    if (!anchor || !ground || (plate != "yes" && plate != "no"))
        return {};
    return Label{Vertex::Zero(), text, ink, *anchor, plate == "yes", *ground};
}

std::optional<Mark> markOf(const Row& row) {
    static constexpr std::array makers{polyline, markers, polygon, label};
    const auto kind = valueOf<std::size_t>(kindWords, row[Kind]);
    const auto ink = valueOf<Ink>(inkWords, row[InkWord]);
    return kind && ink ? makers[*kind](row[Style], *ink, row[Words]) : std::nullopt;
}

struct AddPoint {
    Vertex point;

    void operator()(Polyline& mark) const { mark.path.push_back(point); }
    void operator()(Markers& mark) const { mark.centres.push_back(point); }
    void operator()(Polygon& mark) const { mark.path.push_back(point); }
    void operator()(Label& mark) const { mark.at = point; }
};

} // namespace

Parsed<std::vector<Mark>> marksFromCsv(std::string_view text) {
    std::vector<Mark> marks;
    std::string last;
    takeRow(text);
    for (int line = 2; !text.empty(); ++line) {
        const Row row = takeRow(text);
        if (row.size() != columnCount)
            return wrongRow(line, phrase("Message", "a row has seven columns: mark,kind,ink,style,x,y,text"));
        if (marks.empty() || row[MarkNumber] != last) {
            auto mark = markOf(row);
            if (!mark)
                return wrongRow(line, phrase("Message", "this kind, ink or style of mark is not known here"));
            marks.push_back(std::move(*mark));
            last = row[MarkNumber];
        }
        const auto x = doubleOf(row[X]), y = doubleOf(row[Y]);
        if (!x || !y)
            return wrongRow(line, phrase("Message", "x and y are numbers"));
        std::visit(AddPoint{{*x, *y}}, marks.back());
    }
    return marks;
}

} // namespace tanhgram

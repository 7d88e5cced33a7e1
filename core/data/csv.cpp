// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace tanhgram {

namespace {

constexpr std::size_t mostErrors = 20;
constexpr std::size_t mostPoints = 100000;

struct Field {
    std::string_view text;
    int column = 1;
};

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

// Columns count characters: bytes that continue a UTF-8 character do not.
int characters(std::string_view text) {
    int count = 0;
    for (const char byte : text)
        count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    return count;
}

std::vector<Field> fieldsOf(std::string_view line) {
    std::vector<Field> fields;
    std::size_t begin = 0;
    while (true) {
        const std::size_t end = std::min(line.find(',', begin), line.size());
        fields.push_back({trimmed(line.substr(begin, end - begin)), characters(line.substr(0, begin)) + 1});
        if (end == line.size())
            return fields;
        begin = end + 1;
    }
}

std::optional<double> numberIn(std::string_view text) {
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<Diagnostic> problemIn(const std::vector<Field>& fields, int line) {
    if (fields.size() != 3)
        return error(Problem::WrongShape, {line, 1},
                     counted("Message", "this row has %n field(s); write three: x1,x2,label")(fields.size()));
    for (const Field& field : fields)
        if (!numberIn(field.text))
            return error(Problem::WrongType, {line, field.column},
                         phrase("Message", "'%1' is not a finite number")(field.text));
    const double label = *numberIn(fields[2].text);
    if (label != 0 && label != 1)
        return error(Problem::OutOfRange, {line, fields[2].column}, phrase("Message", "a label is 0 or 1"));
    return std::nullopt;
}

bool isHeader(const std::vector<Field>& fields) {
    for (const Field& field : fields)
        if (field.text.empty() || numberIn(field.text))
            return false;
    return fields.size() == 3;
}

} // namespace

Parsed<std::vector<LabelledPoint>> parseCsv(std::string_view text) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    std::vector<LabelledPoint> points;
    Diagnostics problems;
    bool first = true;
    for (int line = 1; !text.empty() && problems.size() < mostErrors; ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view row = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (trimmed(row).empty())
            continue;
        const std::vector<Field> fields = fieldsOf(row);
        if (std::exchange(first, false) && isHeader(fields))
            continue;
        if (points.size() == mostPoints)
            return error(
                Problem::OutOfRange, {line, 1},
                counted("Message", "a data set has at most %n point(s); leave some out")(mostPoints));
        if (auto problem = problemIn(fields, line))
            problems.push_back(std::move(*problem));
        else
            points.push_back({*numberIn(fields[0].text), *numberIn(fields[1].text),
                              static_cast<int>(*numberIn(fields[2].text))});
    }
    if (!problems.empty())
        return problems;
    if (points.empty())
        return error(Problem::MissingKey, {1, 1},
                     phrase("Message", "there is no row of data; write rows x1,x2,label"));
    return points;
}

} // namespace tanhgram

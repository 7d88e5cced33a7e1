// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/math/check_math.h"

#include "core/diagnostic/suggest.h"
#include "lessons/math/parser.h"
#include "lessons/math/places.h"
#include "lessons/math/spans.h"
#include "lessons/math/values.h"

#include <algorithm>

namespace tanhgram {

namespace {

// A text with more mistakes than this is another kind of text.
constexpr std::size_t mostMistakes = 100;

// What is wrong with one span, at offsets from the beginning of the whole text.
std::vector<MathMistake> mistakesIn(const Span& span, const Experiment& experiment) {
    const auto unknownName = [&](const QString& name, qsizetype offset) {
        return MathMistake{
            offset, Problem::UnknownKey,
            withSuggestion(phrase("Message", "there is no value '%1' to show")(name.toStdString()),
                           name.toStdString(), valueNames(experiment))};
    };
    if (span.kind == SpanKind::Value)
        return isValueName(span.inside, experiment) ? std::vector<MathMistake>()
                                                    : std::vector{unknownName(span.inside, span.begin)};
    if (span.kind == SpanKind::Picture)
        return {};
    ParsedMath math = parseMath(span.inside);
    for (const MathValue& value : valuesIn(math.row))
        if (!isValueName(value.name, experiment))
            math.mistakes.push_back(unknownName(value.name, value.offset));
    for (MathMistake& mistake : math.mistakes)
        mistake.offset += span.insideBegin;
    std::stable_sort(math.mistakes.begin(), math.mistakes.end(),
                     [](const MathMistake& a, const MathMistake& b) { return a.offset < b.offset; });
    return std::move(math.mistakes);
}

} // namespace

Diagnostics checkMath(const QString& markdown, const Experiment& experiment) {
    Diagnostics found;
    Places places(markdown);
    for (const Span& span : mathSpans(markdown)) {
        if (found.size() >= mostMistakes)
            break;
        if (span.kind == SpanKind::Unclosed)
            found.push_back(warning(
                Problem::Unwise, places.at(span.begin),
                phrase("Message",
                       "this dollar sign opens no formula, for none closes it; write \\$ for the sign")));
        else
            for (const MathMistake& mistake : mistakesIn(span, experiment))
                found.push_back(error(mistake.problem, places.at(mistake.offset), mistake.message));
    }
    return found;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/check_texts.h"

#include "core/diagnostic/collect.h"
#include "core/experiment/toml_nodes.h"
#include "lessons/math/check_math.h"
#include "lessons/math/places.h"
#include "lessons/math/spans.h"
#include "lessons/reader/pictures.h"

#include <QRegularExpression>

#include <string_view>

namespace tanhgram {

namespace {

bool isShown(std::string_view key) {
    for (const std::string_view each : {"prompt", "text", "feedback", "hints", "explanation"})
        if (key == each)
            return true;
    return false;
}

void collect(const toml::node& node, bool shown, int linesBefore, std::vector<PlacedText>& texts) {
    if (const auto* table = node.as_table()) {
        for (const auto& [key, value] : *table)
            collect(value, isShown(key.str()), linesBefore, texts);
    } else if (const auto* array = node.as_array()) {
        for (const toml::node& each : *array)
            collect(each, shown, linesBefore, texts);
    } else if (const auto text = node.value_exact<std::string>(); text && shown) {
        const Position position = positionOf(node);
        texts.push_back({QString::fromStdString(*text), {}, {position.line + linesBefore, position.column}});
    }
}

Text pictureAdvice(const Span& picture, const FileReader& files) {
    const std::string name = picture.inside.toStdString();
    if (!isPictureName(picture.inside))
        return phrase("Message",
                      "'%1' is not shown; pictures are PNG, JPEG or SVG files beside the lesson")(name);
    const auto content = files(name);
    if (!content)
        return phrase("Message",
                      "there is no picture '%1' beside the lesson (or it is larger than 1 MiB)")(name);
    if (picture.inside.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive) &&
        !isSelfContained(QByteArray::fromStdString(*content)))
        return phrase("Message", "'%1' is not shown; an SVG must be well-formed and bring in neither "
                                 "pictures nor style sheets, nor repeat what repeats others (use)")(name);
    if (picture.alt.trimmed().isEmpty())
        return phrase("Message", "the picture '%1' has no text for those who cannot see it; write ![what it "
                                 "shows](%1)")(name);
    return {};
}

Diagnostics checkPictures(const QString& markdown, const FileReader& files) {
    Diagnostics found;
    Places places(markdown);
    for (const Span& span : mathSpans(markdown)) {
        const Text advice = span.kind == SpanKind::Picture ? pictureAdvice(span, files) : Text();
        if (!advice.empty())
            found.push_back(warning(Problem::Unwise, places.at(span.begin), advice));
    }
    return found;
}

// In double quotes TOML reads \tanh as a tab and "anh"; what it does not know it refuses by itself.
Diagnostics checkBackslashes(const PlacedText& text) {
    static const QRegularExpression lost(QStringLiteral("[\\t\\x08\\f]|\\r(?!\\n)"));
    if (!text.lines.empty() || !text.markdown.contains('$') || !text.markdown.contains(lost))
        return {};
    return {
        warning(Problem::Unwise, text.position,
                phrase("Message", "a formula has lost a backslash: \"\\tanh\" begins with a tab; write the "
                                  "text in single quotes, or each backslash twice"))};
}

void place(const Diagnostics& found, const PlacedText& text, Diagnostics& problems) {
    for (Diagnostic each : found) {
        if (text.lines.empty())
            each.position = text.position;
        else
            each.position.line = text.lines[static_cast<std::size_t>(each.position.line - 1)];
        problems.push_back(std::move(each));
    }
}

} // namespace

void collectTexts(const toml::table& block, int linesBefore, std::vector<PlacedText>& texts) {
    collect(block, false, linesBefore, texts);
}

void checkTexts(const Lesson& lesson, const FileReader& files, Diagnostics& problems) {
    Experiment experiment = lesson.start;
    for (const StepIndex index : stepOrder(lesson)) {
        const Step& step = stepAt(lesson, index);
        experiment = patched(experiment, step.patch).value.value_or(experiment);
        for (const PlacedText& text : step.written) {
            append(checkBackslashes(text), problems);
            place(checkMath(text.markdown, experiment), text, problems);
            place(checkPictures(text.markdown, files), text, problems);
        }
    }
}

} // namespace tanhgram

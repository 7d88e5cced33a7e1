// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/math/row_parser.h"

#include "core/words/text.h"

#include <iterator>
#include <utility>

namespace tanhgram {

namespace {

bool isPrime(const MathNode& node) {
    const auto* symbol = std::get_if<MathSymbol>(&node.is);
    return symbol != nullptr && symbol->text == QStringLiteral("′");
}

// Primes belong to what they follow.
void wrapBase(MathRow& nodes) {
    auto first = nodes.end();
    while (first != nodes.begin() && isPrime(*std::prev(first)))
        --first;
    if (first != nodes.begin())
        --first;
    MathRow base(std::make_move_iterator(first), std::make_move_iterator(nodes.end()));
    nodes.erase(first, nodes.end());
    nodes.push_back({MathScripts{std::move(base), {}, {}}});
}

MathSymbol character(const QString& text) {
    if (text == QStringLiteral("~"))
        return {QStringLiteral("\u00a0")};
    return text.size() == 1 ? mathCharacter(text[0]) : MathSymbol{text};
}

} // namespace

ParsedMath RowParser::parse() {
    ParsedMath parsed{row(), {}};
    parsed.mistakes = takeMistakes();
    return parsed;
}

void RowParser::passOver(const Text& message) {
    const bool hasArgument = token_.kind == MathTokenKind::Command;
    note(token_.begin, message);
    advance();
    if (hasArgument && token_.kind == MathTokenKind::Open)
        rawArgument();
    else if (hasArgument && token_.kind == MathTokenKind::Character)
        advance();
}

MathRow RowParser::row() {
    MathRow nodes;
    while (!endsRow())
        if (const Text message = misplaced(); !message.empty())
            passOver(message);
        else if (token_.kind == MathTokenKind::Lower || token_.kind == MathTokenKind::Upper)
            attachScript(nodes);
        else
            appendItem(nodes);
    return nodes;
}

// A row inside something; nothing is read any more once that lies too deep.
MathRow RowParser::rowIn(MathFrame frame) {
    if (static_cast<int>(frames_.size()) >= deepestMath) {
        refuseDepth();
        return {};
    }
    frames_.push_back(frame);
    MathRow inside = row();
    frames_.pop_back();
    return inside;
}

void RowParser::appendItem(MathRow& nodes) {
    switch (token_.kind) {
    case MathTokenKind::Open:
        // Braces keep what they hold together, so that a script after them belongs to all of it.
        nodes.push_back({MathScripts{group(), {}, {}}});
        return;
    case MathTokenKind::Command:
        appendCommand(nodes);
        return;
    case MathTokenKind::Prime:
        nodes.push_back({MathSymbol{QStringLiteral("′")}});
        break;
    case MathTokenKind::Value:
        nodes.push_back({MathValue{token_.text, token_.begin}});
        break;
    default:
        nodes.push_back({character(token_.text)});
    }
    advance();
}

void RowParser::attachScript(MathRow& nodes) {
    const MathToken mark = token_;
    advance();
    MathRow script = argument(mark);
    if (nodes.empty() || !std::holds_alternative<MathScripts>(nodes.back().is))
        wrapBase(nodes);
    auto& scripts = std::get<MathScripts>(nodes.back().is);
    MathRow& place = mark.kind == MathTokenKind::Lower ? scripts.lower : scripts.upper;
    if (!place.empty())
        note(
            mark.begin,
            mark.kind == MathTokenKind::Lower
                ? phrase("Message", "this is the second subscript here; put braces around what it belongs to")
                : phrase("Message",
                         "this is the second superscript here; put braces around what it belongs to"));
    place = std::move(script);
}

} // namespace tanhgram

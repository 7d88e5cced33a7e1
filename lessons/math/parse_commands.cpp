// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/suggest.h"
#include "core/words/text.h"
#include "lessons/math/row_parser.h"

#include <utility>

namespace tanhgram {

namespace {

void setFace(MathRow& row, MathFace face) {
    for (MathNode& node : row)
        if (auto* symbol = std::get_if<MathSymbol>(&node.is)) {
            symbol->face = face;
        } else if (auto* scripts = std::get_if<MathScripts>(&node.is)) {
            for (MathRow* part : {&scripts->base, &scripts->lower, &scripts->upper})
                setFace(*part, face);
        } else if (auto* accent = std::get_if<MathAccent>(&node.is)) {
            setFace(accent->body, face);
        }
}

} // namespace

void RowParser::appendCommand(MathRow& nodes) {
    const MathToken command = token_;
    const auto meaning = mathCommand(command.text);
    advance();
    if (!meaning) {
        const std::string name = '\\' + command.text.toStdString();
        const std::string near = nearest(name, mathCommandNames());
        const Text said = phrase("Message", "there is no command '%1' here")(name);
        note(command.begin, near.empty() ? said : phrase("Message", "%1; did you mean '%2'?")(said, near),
             Problem::UnknownKey);
        return;
    }
    if (const auto* symbol = std::get_if<MathSymbol>(&*meaning))
        nodes.push_back({*symbol});
    else if (const auto* function = std::get_if<MathOperator>(&*meaning))
        nodes.push_back({*function});
    else if (const auto* space = std::get_if<MathSpace>(&*meaning))
        nodes.push_back({*space});
    else if (const auto* mark = std::get_if<MathMark>(&*meaning))
        nodes.push_back({MathAccent{*mark, argument(command)}});
    else
        appendForm(std::get<MathForm>(*meaning), command, nodes);
}

void RowParser::appendForm(MathForm form, const MathToken& command, MathRow& nodes) {
    switch (form) {
    case MathForm::Fraction: {
        MathRow above = argument(command);
        nodes.push_back({MathFraction{std::move(above), argument(command)}});
        return;
    }
    case MathForm::Root: {
        MathRow degree = optionalArgument(command);
        nodes.push_back({MathRoot{std::move(degree), argument(command)}});
        return;
    }
    case MathForm::Text:
        nodes.push_back({MathText{textArgument(command)}});
        return;
    case MathForm::OperatorName:
        nodes.push_back({MathOperator{textArgument(command)}});
        return;
    case MathForm::Upright:
    case MathForm::Bold: {
        MathRow inside = argument(command);
        setFace(inside, form == MathForm::Bold ? MathFace::Bold : MathFace::Upright);
        nodes.push_back({MathScripts{std::move(inside), {}, {}}});
        return;
    }
    case MathForm::Left:
        nodes.push_back({fenced(command)});
        return;
    case MathForm::Begin:
        appendGrid(command, nodes);
        return;
    case MathForm::Right:
    case MathForm::End:
        return; // they end rows and are met there
    }
}

} // namespace tanhgram

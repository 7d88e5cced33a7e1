// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/text.h"
#include "lessons/math/row_parser.h"

namespace tanhgram {

MathRow RowParser::group() {
    const qsizetype opened = token_.begin;
    advance();
    MathRow inside = rowIn(MathFrame::Brace);
    if (token_.kind == MathTokenKind::Close)
        advance();
    else
        note(opened, phrase("Message", "this { is never closed; add a }"));
    return inside;
}

// What a command or a script takes: a group in braces, or the next single thing.
MathRow RowParser::argument(const MathToken& command) {
    if (token_.kind == MathTokenKind::Open)
        return group();
    const bool isThing = token_.kind == MathTokenKind::Character || token_.kind == MathTokenKind::Command ||
                         token_.kind == MathTokenKind::Value || token_.kind == MathTokenKind::Prime;
    if (!isThing || isCommand("right") || isCommand("end")) {
        note(command.begin,
             phrase("Message", "something in braces must follow '%1'")(
                 tex_.mid(command.begin, command.end - command.begin).toString().toStdString()));
        return {};
    }
    if (token_.kind == MathTokenKind::Character && token_.text[0].isDigit() && token_.text.size() > 1) {
        token_.end = token_.begin + 1;
        token_.text.truncate(1);
    }
    return oneItem();
}

// One thing without braces; it may be a command whose argument is again a command, and so on.
MathRow RowParser::oneItem() {
    if (++bareDepth_ > deepestMath)
        refuseDepth();
    MathRow inside;
    if (token_.kind != MathTokenKind::End)
        appendItem(inside);
    --bareDepth_;
    return inside;
}

MathRow RowParser::optionalArgument(const MathToken& command) {
    if (token_.kind != MathTokenKind::Character || token_.text != QStringLiteral("["))
        return {};
    advance();
    MathRow inside = rowIn(MathFrame::Bracket);
    if (token_.kind == MathTokenKind::Character)
        advance();
    else
        note(command.begin,
             phrase("Message", "the [ after '\\%1' is never closed; add a ]")(command.text.toStdString()));
    return inside;
}

// Text in braces, taken as it stands; the current token is the brace that opens it.
QString RowParser::rawArgument() {
    QString text;
    int depth = 1;
    qsizetype at = token_.begin + 1;
    for (; at < tex_.size(); ++at) {
        if (tex_[at] == '\\' && at + 1 < tex_.size() && !tex_[at + 1].isLetterOrNumber())
            ++at;
        else if (tex_[at] == '{')
            ++depth;
        else if (tex_[at] == '}' && --depth == 0)
            break;
        text += tex_[at];
    }
    if (at == tex_.size())
        note(token_.begin, phrase("Message", "this { is never closed; add a }"));
    token_.end = qMin(at + 1, tex_.size());
    advance();
    return text;
}

QString RowParser::textArgument(const MathToken& command) {
    if (token_.kind == MathTokenKind::Open)
        return rawArgument();
    note(command.begin,
         phrase("Message", "something in braces must follow '\\%1'")(command.text.toStdString()));
    return {};
}

} // namespace tanhgram

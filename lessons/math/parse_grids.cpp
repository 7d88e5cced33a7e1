// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/suggest.h"
#include "core/words/text.h"
#include "lessons/math/commands.h"
#include "lessons/math/row_parser.h"

#include <utility>

namespace tanhgram {

QString RowParser::bracket(const MathToken& command) {
    const QString text = token_.kind == MathTokenKind::Command ? '\\' + token_.text : token_.text;
    if (const auto known = mathBracket(text)) {
        advance();
        return *known;
    }
    note(command.begin,
         token_.kind == MathTokenKind::Open || token_.kind == MathTokenKind::Close
             ? phrase("Message", "'\\%1' takes braces as \\{ and \\}")(command.text.toStdString())
             : phrase("Message",
                      "a bracket such as ( [ \\{ | or . must follow '\\%1'")(command.text.toStdString()));
    return {};
}

MathFenced RowParser::fenced(const MathToken& command) {
    MathFenced fence;
    fence.left = bracket(command);
    fence.body = rowIn(MathFrame::Fence);
    if (isCommand("right")) {
        const MathToken right = token_;
        advance();
        fence.right = bracket(right);
    } else {
        note(command.begin,
             phrase("Message", "this \\left has no \\right; end it with \\right) or \\right."));
    }
    return fence;
}

void RowParser::appendGrid(const MathToken& command, MathRow& nodes) {
    const QString name = textArgument(command);
    const auto environment = mathEnvironment(name);
    if (!environment)
        note(command.begin,
             withSuggestion(phrase("Message", "there is no environment '%1' here")(name.toStdString()),
                            name.toStdString(), mathEnvironmentNames()),
             Problem::UnknownKey);
    MathGrid grid;
    if (environment)
        grid = {environment->left, environment->right, environment->cellsLeft, {}};
    grid.rows = cells();
    endGrid(command, name);
    nodes.push_back({std::move(grid)});
}

std::vector<std::vector<MathRow>> RowParser::cells() {
    std::vector<std::vector<MathRow>> rows(1);
    while (true) {
        rows.back().push_back(rowIn(MathFrame::Grid));
        if (token_.kind == MathTokenKind::NewRow)
            rows.emplace_back();
        else if (token_.kind != MathTokenKind::Ampersand)
            break;
        advance();
    }
    // A \\ after the last row opens no other.
    if (rows.size() > 1 && rows.back().size() == 1 && rows.back().front().empty())
        rows.pop_back();
    return rows;
}

void RowParser::endGrid(const MathToken& command, const QString& name) {
    if (!isCommand("end")) {
        note(command.begin, phrase("Message", "this \\begin{%1} has no \\end{%1}")(name.toStdString()));
        return;
    }
    const MathToken end = token_;
    advance();
    const QString ended = textArgument(end);
    if (ended != name)
        note(end.begin, phrase("Message", "\\end{%1} ends a \\begin{%2}; both take the same name")(
                            ended.toStdString(), name.toStdString()));
}

} // namespace tanhgram

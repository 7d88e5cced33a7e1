// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/math/commands.h"
#include "lessons/math/cursor.h"

namespace tanhgram {

/// Reads one formula by recursive descent: rows of items, items with scripts, commands with their arguments.
class RowParser : private MathCursor {
public:
    using MathCursor::MathCursor;

    ParsedMath parse();

private:
    // Rows and what they are made of: row_parser.cpp.
    MathRow row();
    MathRow rowIn(MathFrame frame);
    void passOver(const Text& message);
    void appendItem(MathRow& nodes);
    void attachScript(MathRow& nodes);

    // Commands: parse_commands.cpp.
    void appendCommand(MathRow& nodes);
    void appendForm(MathForm form, const MathToken& command, MathRow& nodes);

    // What commands and scripts take: parse_arguments.cpp.
    MathRow group();
    MathRow argument(const MathToken& command);
    MathRow oneItem();
    MathRow optionalArgument(const MathToken& command);
    QString rawArgument();
    QString textArgument(const MathToken& command);

    // Brackets around rows and matrices: parse_grids.cpp.
    QString bracket(const MathToken& command);
    MathFenced fenced(const MathToken& command);
    void appendGrid(const MathToken& command, MathRow& nodes);
    std::vector<std::vector<MathRow>> cells();
    void endGrid(const MathToken& command, const QString& name);

    int bareDepth_ = 0;
};

} // namespace tanhgram

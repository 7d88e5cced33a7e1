// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tanhgram {

enum class MathTokenKind {
    End,
    Character,
    Command,
    Open,
    Close,
    Lower,
    Upper,
    Ampersand,
    NewRow,
    Prime,
    Value
};

/// A word of TeX: `text` is the character, the command without its backslash, or the name of a value.
struct MathToken {
    MathTokenKind kind = MathTokenKind::End;
    QString text;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The name in a `{{name}}` that begins at `at`, with where it ends; an empty name if none does.
struct ValueName {
    QString name;
    qsizetype end = 0;
};
ValueName valueNameAt(QStringView text, qsizetype at);

/// The token at or after `at`, past spaces and % comments.
MathToken nextMathToken(QStringView tex, qsizetype at);

} // namespace tanhgram

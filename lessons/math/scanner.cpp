// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/math/scanner.h"

namespace tanhgram {

namespace {

constexpr qsizetype longestName = 64;

bool isLatin(QChar character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool isNamePart(QChar character) {
    return isLatin(character) || character.isDigit() || character == '.' || character == '_';
}

qsizetype afterSpaces(QStringView tex, qsizetype at) {
    while (at < tex.size() && (tex[at].isSpace() || tex[at] == '%')) {
        if (tex[at] == '%')
            while (at < tex.size() && tex[at] != '\n')
                ++at;
        else
            ++at;
    }
    return at;
}

MathToken commandAt(QStringView tex, qsizetype at) {
    qsizetype end = at + 1;
    while (end < tex.size() && isLatin(tex[end]))
        ++end;
    if (end == at + 1 && end < tex.size())
        end += tex[end].isHighSurrogate() && end + 1 < tex.size() ? 2 : 1;
    const QString name = tex.mid(at + 1, end - at - 1).toString();
    return {name == QStringLiteral("\\") ? MathTokenKind::NewRow : MathTokenKind::Command, name, at, end};
}

// A number is one piece, 0.25 with its point and 1,000 as TeX has it: a comma followed by a space.
qsizetype endOfNumber(QStringView tex, qsizetype at) {
    qsizetype end = at;
    while (end < tex.size() &&
           (tex[end].isDigit() || (tex[end] == '.' && end + 1 < tex.size() && tex[end + 1].isDigit())))
        ++end;
    return end;
}

} // namespace

ValueName valueNameAt(QStringView text, qsizetype at) {
    if (!text.mid(at).startsWith(QStringLiteral("{{")))
        return {};
    qsizetype begin = at + 2;
    const qsizetype limit = qMin(text.size(), begin + longestName);
    while (begin < limit && text[begin] == ' ')
        ++begin;
    qsizetype end = begin;
    while (end < limit && isNamePart(text[end]))
        ++end;
    qsizetype close = end;
    while (close < limit && text[close] == ' ')
        ++close;
    if (end == begin || !isLatin(text[begin]) || !text.mid(close).startsWith(QStringLiteral("}}")))
        return {};
    return {text.mid(begin, end - begin).toString(), close + 2};
}

MathToken nextMathToken(QStringView tex, qsizetype at) {
    at = afterSpaces(tex, at);
    if (at >= tex.size())
        return {MathTokenKind::End, {}, tex.size(), tex.size()};
    if (const ValueName value = valueNameAt(tex, at); !value.name.isEmpty())
        return {MathTokenKind::Value, value.name, at, value.end};
    const auto single = [&](MathTokenKind kind) { return MathToken{kind, tex[at], at, at + 1}; };
    switch (tex[at].unicode()) {
    case '\\':
        return commandAt(tex, at);
    case '{':
        return single(MathTokenKind::Open);
    case '}':
        return single(MathTokenKind::Close);
    case '_':
        return single(MathTokenKind::Lower);
    case '^':
        return single(MathTokenKind::Upper);
    case '&':
        return single(MathTokenKind::Ampersand);
    case '\'':
        return single(MathTokenKind::Prime);
    default:
        break;
    }
    qsizetype end = endOfNumber(tex, at);
    if (end == at)
        end += tex[at].isHighSurrogate() && at + 1 < tex.size() ? 2 : 1;
    return {MathTokenKind::Character, tex.mid(at, end - at).toString(), at, end};
}

} // namespace tanhgram

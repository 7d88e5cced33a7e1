// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/math/plain_text.h"

#include "lessons/math/parser.h"
#include "lessons/math/spans.h"

#include <QHash>
#include <QStringList>

namespace tanhgram {

namespace {

// The small forms that Unicode has of these characters, in the same order.
const QString lowerFrom = QStringLiteral("0123456789+−=()aehijklmnoprstuvxβγρφχ");
const QString lowerTo = QStringLiteral("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");
const QString upperFrom = QStringLiteral("0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδ⊤");
const QString upperTo = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᵀ");

// Empty if one of the characters has no small form.
QString smallForm(const QString& text, const QString& from, const QString& to) {
    QString small;
    for (const QChar each : text) {
        const qsizetype at = from.indexOf(each);
        if (at < 0)
            return {};
        small += to[at];
    }
    return small;
}

bool isSpaced(MathClass kind) {
    return kind == MathClass::Binary || kind == MathClass::Relation;
}

// What needs no brackets when something is put beside it: a word or a number.
bool isOneThing(const QString& text) {
    for (const QChar each : text)
        if (each.isSpace() || QStringLiteral("+−/=,").contains(each))
            return false;
    return true;
}

QString bracketed(const QString& text) {
    return isOneThing(text) ? text : '(' + text + ')';
}

class Writer {
public:
    explicit Writer(const ValueText& values) : values_(values) {}

    QString write(const MathRow& row) const {
        QString text;
        bool afterSign = true; // a sign after another belongs to what follows
        for (const MathNode& node : row) {
            const auto* symbol = std::get_if<MathSymbol>(&node.is);
            const QString piece = std::visit(*this, node.is);
            if (symbol != nullptr && isSpaced(symbol->kind) && !afterSign && !endsOpen(text))
                text += (text.endsWith(' ') ? "" : " ") + piece + ' ';
            else if (std::holds_alternative<MathOperator>(node.is) && !text.isEmpty() &&
                     (text.back().isLetterOrNumber() || text.back() == ')'))
                text += ' ' + piece;
            else
                text += (needsGap(text, piece, row, node) ? " " : "") + piece;
            if (!std::holds_alternative<MathSpace>(node.is))
                afterSign = symbol != nullptr && isSpaced(symbol->kind);
        }
        return text.trimmed();
    }

    QString operator()(const MathSymbol& symbol) const {
        return symbol.kind == MathClass::Punctuation ? symbol.text + ' ' : symbol.text;
    }
    QString operator()(const MathText& text) const { return text.text; }
    QString operator()(const MathOperator& function) const { return function.text; }
    QString operator()(const MathSpace& space) const {
        return space.em > 0.2 ? QStringLiteral(" ") : QString();
    }
    QString operator()(const MathAccent& accent) const;
    QString operator()(const MathScripts& scripts) const;
    QString operator()(const MathFraction& fraction) const {
        return bracketed(write(fraction.above)) + '/' + bracketed(write(fraction.below));
    }
    QString operator()(const MathRoot& root) const {
        return smallForm(write(root.degree), upperFrom, upperTo) + QStringLiteral("√") +
               bracketed(write(root.body));
    }
    QString operator()(const MathFenced& fence) const { return fence.left + write(fence.body) + fence.right; }
    QString operator()(const MathGrid& grid) const;
    QString operator()(const MathValue& value) const {
        const auto text = values_ ? values_(value.name) : std::nullopt;
        return text.value_or(QStringLiteral("{{%1}}").arg(value.name));
    }

private:
    static bool endsOpen(const QString& text) {
        return QStringLiteral("([{⟨,").contains(text.trimmed().back());
    }

    // tanh z, but tanh(z): a function stands apart from letters only.
    static bool needsGap(const QString& before, const QString& piece, const MathRow& row,
                         const MathNode& node) {
        if (before.isEmpty() || piece.isEmpty() || !piece.front().isLetterOrNumber() || &node == &row.front())
            return false;
        const MathNode& last = *(&node - 1);
        if (const auto* scripts = std::get_if<MathScripts>(&last.is))
            return scripts->base.size() == 1 &&
                   std::holds_alternative<MathOperator>(scripts->base.front().is);
        return std::holds_alternative<MathOperator>(last.is);
    }

    QString script(const MathRow& row, const QString& from, const QString& to, QChar mark) const {
        if (row.empty())
            return {};
        const QString text = write(row);
        const QString small = smallForm(QString(text).remove(' '), from, to);
        return small.isEmpty() ? mark + bracketed(text) : small;
    }

    const ValueText& values_;
};

QString Writer::operator()(const MathAccent& accent) const {
    static const QHash<int, QChar> marks{
        {static_cast<int>(MathMark::Hat), QChar(0x0302)},
        {static_cast<int>(MathMark::Bar), QChar(0x0304)},
        {static_cast<int>(MathMark::Vector), QChar(0x20D7)},
        {static_cast<int>(MathMark::Tilde), QChar(0x0303)},
        {static_cast<int>(MathMark::Dot), QChar(0x0307)},
        {static_cast<int>(MathMark::Underline), QChar(0x0332)},
    };
    return write(accent.body) + marks.value(static_cast<int>(accent.mark));
}

QString Writer::operator()(const MathScripts& scripts) const {
    const QString base = write(scripts.base);
    if (scripts.lower.empty() && scripts.upper.empty())
        return base;
    return (scripts.base.size() > 1 ? bracketed(base) : base) +
           script(scripts.lower, lowerFrom, lowerTo, '_') + script(scripts.upper, upperFrom, upperTo, '^');
}

QString Writer::operator()(const MathGrid& grid) const {
    QStringList rows;
    for (const auto& row : grid.rows) {
        QStringList cells;
        for (const MathRow& cell : row)
            cells << write(cell);
        rows << (grid.cellsLeft ? cells.join(QStringLiteral(" "))
                                : '[' + cells.join(QStringLiteral(", ")) + ']');
    }
    return grid.cellsLeft ? '{' + rows.join(QStringLiteral("; ")) + '}'
                          : '[' + rows.join(QStringLiteral(", ")) + ']';
}

} // namespace

QString plainText(const MathRow& row, const ValueText& values) {
    return Writer(values).write(row);
}

QString withPlainFormulas(const QString& markdown) {
    QString text;
    qsizetype copied = 0;
    for (const Span& span : mathSpans(markdown)) {
        if (span.kind != SpanKind::Inline && span.kind != SpanKind::Display)
            continue;
        const ParsedMath math = parseMath(span.inside);
        if (!math.isRight())
            continue;
        text += markdown.mid(copied, span.begin - copied) + plainText(math.row);
        copied = span.end;
    }
    return text + markdown.mid(copied);
}

} // namespace tanhgram

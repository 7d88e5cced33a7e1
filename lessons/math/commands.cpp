// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/math/commands.h"

#include <QHash>

#include <algorithm>

namespace tanhgram {

namespace {

using Table = QHash<QString, MathMeaning>;

struct Names {
    MathClass kind;
    MathFace face;
    /// Pairs "name glyph", separated by spaces.
    const char* pairs;
};

// Lower-case Greek is italic like other variables; capitals are upright.
const Names symbols[] = {
    {MathClass::Ordinary, MathFace::Italic,
     "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ "
     "lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ "
     "psi ψ omega ω"},
    {MathClass::Ordinary, MathFace::Upright,
     "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ "
     "nabla ∇ forall ∀ exists ∃ emptyset ∅ neg ¬ ell ℓ hbar ℏ Re ℜ Im ℑ prime ′ top ⊤ bot ⊥ angle ∠ "
     "triangle △ degree ° dots … ldots … cdots ⋯ vdots ⋮ ddots ⋱ $ $ % % & & # # _ _ R ℝ N ℕ Z ℤ"},
    {MathClass::Binary, MathFace::Upright,
     "cdot ⋅ times × div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet • odot ⊙ oplus ⊕ otimes ⊗ cap ∩ cup ∪ "
     "setminus ∖ wedge ∧ land ∧ vee ∨ lor ∨"},
    {MathClass::Relation, MathFace::Upright,
     "le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ ll ≪ gg ≫ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ in ∈ notin ∉ "
     "ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ to → rightarrow → gets ← leftarrow ← leftrightarrow ↔ "
     "mapsto ↦ Rightarrow ⇒ Leftarrow ⇐ iff ⇔ implies ⇒ Leftrightarrow ⇔ uparrow ↑ downarrow ↓ perp ⟂ "
     "parallel ∥ mid ∣ lt < gt > colon :"},
    {MathClass::Open, MathFace::Upright, "langle ⟨ lfloor ⌊ lceil ⌈ { { lvert | lVert ‖"},
    {MathClass::Close, MathFace::Upright, "rangle ⟩ rfloor ⌋ rceil ⌉ } } rvert | rVert ‖"},
};

void addSymbols(Table& table) {
    for (const Names& group : symbols) {
        const QStringList words = QString::fromUtf8(group.pairs).split(' ');
        for (qsizetype i = 0; i + 1 < words.size(); i += 2)
            table.insert(words[i], MathSymbol{words[i + 1], group.kind, group.face});
    }
    table.insert("|", MathSymbol{QStringLiteral("‖"), MathClass::Ordinary, MathFace::Upright});
}

void addOperators(Table& table) {
    for (const char* name : {"tanh", "sinh", "cosh", "sin", "cos", "tan", "arctan", "exp", "log", "ln", "det",
                             "dim", "ker", "deg", "arg", "sgn", "softmax"})
        table.insert(name, MathOperator{name, false, false});
    for (const char* name : {"max", "min", "sup", "inf", "lim", "argmax", "argmin"})
        table.insert(name, MathOperator{name, false, true});
    table.insert("sum", MathOperator{QStringLiteral("∑"), true, true});
    table.insert("prod", MathOperator{QStringLiteral("∏"), true, true});
    table.insert("int", MathOperator{QStringLiteral("∫"), true, false});
}

void addForms(Table& table) {
    using F = MathForm;
    for (const auto& [name, form] :
         std::initializer_list<std::pair<const char*, F>>{{"frac", F::Fraction},
                                                          {"dfrac", F::Fraction},
                                                          {"tfrac", F::Fraction},
                                                          {"sqrt", F::Root},
                                                          {"text", F::Text},
                                                          {"mathrm", F::Upright},
                                                          {"mathbf", F::Bold},
                                                          {"boldsymbol", F::Bold},
                                                          {"left", F::Left},
                                                          {"right", F::Right},
                                                          {"begin", F::Begin},
                                                          {"end", F::End},
                                                          {"operatorname", F::OperatorName}})
        table.insert(name, form);
    using M = MathMark;
    for (const auto& [name, mark] :
         std::initializer_list<std::pair<const char*, M>>{{"hat", M::Hat},
                                                          {"widehat", M::Hat},
                                                          {"bar", M::Bar},
                                                          {"overline", M::Bar},
                                                          {"vec", M::Vector},
                                                          {"tilde", M::Tilde},
                                                          {"widetilde", M::Tilde},
                                                          {"dot", M::Dot},
                                                          {"underline", M::Underline}})
        table.insert(name, mark);
    for (const auto& [name, em] : std::initializer_list<std::pair<const char*, double>>{{",", 3 / 18.0},
                                                                                        {":", 4 / 18.0},
                                                                                        {";", 5 / 18.0},
                                                                                        {"!", -3 / 18.0},
                                                                                        {" ", 0.25},
                                                                                        {"quad", 1},
                                                                                        {"qquad", 2}})
        table.insert(name, MathSpace{em});
}

const Table& commands() {
    static const Table table = [] {
        Table filled;
        addSymbols(filled);
        addOperators(filled);
        addForms(filled);
        return filled;
    }();
    return table;
}

const QHash<QString, MathEnvironment>& environments() {
    static const QHash<QString, MathEnvironment> table{
        {"bmatrix", {"[", "]", false}}, {"pmatrix", {"(", ")", false}}, {"vmatrix", {"|", "|", false}},
        {"matrix", {"", "", false}},    {"cases", {"{", "", true}},
    };
    return table;
}

template <class Value>
std::vector<std::string> sortedNames(const QHash<QString, Value>& table, const char* prefix) {
    std::vector<std::string> names;
    for (auto each = table.keyBegin(); each != table.keyEnd(); ++each)
        names.push_back(prefix + each->toStdString());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

std::optional<MathMeaning> mathCommand(const QString& name) {
    const auto found = commands().constFind(name);
    return found == commands().cend() ? std::nullopt : std::optional(*found);
}

const std::vector<std::string>& mathCommandNames() {
    static const std::vector<std::string> names = sortedNames(commands(), "\\");
    return names;
}

std::optional<MathEnvironment> mathEnvironment(const QString& name) {
    const auto found = environments().constFind(name);
    return found == environments().cend() ? std::nullopt : std::optional(*found);
}

const std::vector<std::string>& mathEnvironmentNames() {
    static const std::vector<std::string> names = sortedNames(environments(), "");
    return names;
}

std::optional<QString> mathBracket(const QString& token) {
    static const QHash<QString, QString> brackets{
        {"(", "("},        {")", ")"},        {"[", "["},        {"]", "]"},        {"|", "|"},
        {"/", "/"},        {".", ""},         {"\\{", "{"},      {"\\}", "}"},      {"\\|", "‖"},
        {"\\langle", "⟨"}, {"\\rangle", "⟩"}, {"\\lfloor", "⌊"}, {"\\rfloor", "⌋"}, {"\\lceil", "⌈"},
        {"\\rceil", "⌉"},  {"\\vert", "|"},   {"\\lvert", "|"},  {"\\rvert", "|"},  {"\\lVert", "‖"},
        {"\\rVert", "‖"},  {"<", "⟨"},        {">", "⟩"},
    };
    const auto found = brackets.constFind(token);
    return found == brackets.cend() ? std::nullopt : std::optional(*found);
}

MathSymbol mathCharacter(QChar character) {
    switch (character.unicode()) {
    case '+':
        return {QStringLiteral("+"), MathClass::Binary, MathFace::Upright};
    case '-':
        return {QStringLiteral("−"), MathClass::Binary, MathFace::Upright};
    case '*':
        return {QStringLiteral("∗"), MathClass::Binary, MathFace::Upright};
    case 0x00B7: // a middle dot typed as such
        return {QStringLiteral("⋅"), MathClass::Binary, MathFace::Upright};
    case 0x00B1:
    case 0x00D7:
    case 0x2212:
        return {character, MathClass::Binary, MathFace::Upright};
    case '=':
    case '<':
    case '>':
    case ':':
    case 0x2248:
    case 0x2260:
    case 0x2264:
    case 0x2265:
    case 0x2192:
    case 0x2208:
        return {character, MathClass::Relation, MathFace::Upright};
    case '(':
    case '[':
        return {character, MathClass::Open, MathFace::Upright};
    case ')':
    case ']':
        return {character, MathClass::Close, MathFace::Upright};
    case ',':
    case ';':
        return {character, MathClass::Punctuation, MathFace::Upright};
    default:
        return {character, MathClass::Ordinary,
                character.isLower() || (character.isLetter() && character.unicode() < 0x250)
                    ? MathFace::Italic
                    : MathFace::Upright};
    }
}

} // namespace tanhgram

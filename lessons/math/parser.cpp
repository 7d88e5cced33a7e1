// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/math/parser.h"

#include "core/diagnostic/suggest.h"
#include "lessons/math/commands.h"
#include "lessons/math/scanner.h"

#include <algorithm>
#include <utility>

namespace tanhgram {

namespace {

constexpr std::size_t mostMistakes = 20;

// What a row may be ended by.
enum class Frame { Brace, Bracket, Fence, Grid };

bool isPrime(const MathNode& node) {
    const auto* symbol = std::get_if<MathSymbol>(&node.is);
    return symbol != nullptr && symbol->text == QStringLiteral("′");
}

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

class Parser {
public:
    explicit Parser(QStringView tex) : tex_(tex) { advance(); }

    ParsedMath parse() {
        ParsedMath parsed{row(), {}};
        std::stable_sort(mistakes_.begin(), mistakes_.end(),
                         [](const MathMistake& a, const MathMistake& b) { return a.offset < b.offset; });
        parsed.mistakes = std::move(mistakes_);
        return parsed;
    }

private:
    void advance() { token_ = nextMathToken(tex_, token_.end); }

    void note(qsizetype offset, const Text& message, Problem problem = Problem::Syntax) {
        if (mistakes_.size() < mostMistakes && !isTooDeep_)
            mistakes_.push_back({offset, problem, message});
    }

    bool isIn(Frame frame) const { return std::count(frames_.begin(), frames_.end(), frame) > 0; }
    bool isTop(Frame frame) const { return !frames_.empty() && frames_.back() == frame; }
    bool isCommand(const char* name) const {
        return token_.kind == MathTokenKind::Command && token_.text == QLatin1String(name);
    }

    // Whether the token ends the row that is being read.
    bool endsRow() const {
        switch (token_.kind) {
        case MathTokenKind::End:
            return true;
        case MathTokenKind::Close:
            return isIn(Frame::Brace);
        case MathTokenKind::Ampersand:
        case MathTokenKind::NewRow:
            return isTop(Frame::Grid);
        case MathTokenKind::Character:
            return token_.text == QStringLiteral("]") && isTop(Frame::Bracket);
        default:
            return (isCommand("right") && isIn(Frame::Fence)) || (isCommand("end") && isIn(Frame::Grid));
        }
    }

    // What is wrong with a token that ends rows but not this one; empty for all others.
    Text misplaced() const {
        switch (token_.kind) {
        case MathTokenKind::Close:
            return phrase("Message", "this } closes nothing; remove it or open a {");
        case MathTokenKind::Ampersand:
        case MathTokenKind::NewRow:
            return phrase("Message", "& and \\\\ part the cells of a matrix; for the sign write \\&");
        default:
            if (isCommand("right"))
                return phrase("Message", "this \\right has no \\left before it");
            return isCommand("end") ? phrase("Message", "this \\end has no \\begin before it") : Text();
        }
    }

    void passOver(const Text& message) {
        const bool hasArgument = token_.kind == MathTokenKind::Command;
        note(token_.begin, message);
        advance();
        if (hasArgument && token_.kind == MathTokenKind::Open)
            rawArgument();
        else if (hasArgument && token_.kind == MathTokenKind::Character)
            advance();
    }

    MathRow row() {
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

    void refuseDepth() {
        note(token_.begin, phrase("Message", "this formula is nested more than %1 deep")(deepestMath),
             Problem::OutOfRange);
        isTooDeep_ = true;
        token_ = {MathTokenKind::End, {}, tex_.size(), tex_.size()};
    }

    // A row inside something; nothing is read any more once that lies too deep.
    MathRow rowIn(Frame frame) {
        if (static_cast<int>(frames_.size()) >= deepestMath) {
            refuseDepth();
            return {};
        }
        frames_.push_back(frame);
        MathRow inside = row();
        frames_.pop_back();
        return inside;
    }

    void appendItem(MathRow& nodes) {
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

    static MathSymbol character(const QString& text) {
        if (text == QStringLiteral("~"))
            return {QStringLiteral("\u00a0")};
        return text.size() == 1 ? mathCharacter(text[0]) : MathSymbol{text};
    }

    void appendCommand(MathRow& nodes) {
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

    void appendForm(MathForm form, const MathToken& command, MathRow& nodes) {
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

    void attachScript(MathRow& nodes) {
        const MathToken mark = token_;
        advance();
        MathRow script = argument(mark);
        if (nodes.empty() || !std::holds_alternative<MathScripts>(nodes.back().is))
            wrapBase(nodes);
        auto& scripts = std::get<MathScripts>(nodes.back().is);
        MathRow& place = mark.kind == MathTokenKind::Lower ? scripts.lower : scripts.upper;
        if (!place.empty())
            note(mark.begin,
                 mark.kind == MathTokenKind::Lower
                     ? phrase("Message",
                              "this is the second subscript here; put braces around what it belongs to")
                     : phrase("Message",
                              "this is the second superscript here; put braces around what it belongs to"));
        place = std::move(script);
    }

    // Primes belong to what they follow.
    static void wrapBase(MathRow& nodes) {
        auto first = nodes.end();
        while (first != nodes.begin() && isPrime(*std::prev(first)))
            --first;
        if (first != nodes.begin())
            --first;
        MathRow base(std::make_move_iterator(first), std::make_move_iterator(nodes.end()));
        nodes.erase(first, nodes.end());
        nodes.push_back({MathScripts{std::move(base), {}, {}}});
    }

    MathRow group() {
        const qsizetype opened = token_.begin;
        advance();
        MathRow inside = rowIn(Frame::Brace);
        if (token_.kind == MathTokenKind::Close)
            advance();
        else
            note(opened, phrase("Message", "this { is never closed; add a }"));
        return inside;
    }

    // What a command or a script takes: a group in braces, or the next single thing.
    MathRow argument(const MathToken& command) {
        if (token_.kind == MathTokenKind::Open)
            return group();
        const bool isThing = token_.kind == MathTokenKind::Character ||
                             token_.kind == MathTokenKind::Command || token_.kind == MathTokenKind::Value ||
                             token_.kind == MathTokenKind::Prime;
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
    MathRow oneItem() {
        if (++bareDepth_ > deepestMath)
            refuseDepth();
        MathRow inside;
        if (token_.kind != MathTokenKind::End)
            appendItem(inside);
        --bareDepth_;
        return inside;
    }

    MathRow optionalArgument(const MathToken& command) {
        if (token_.kind != MathTokenKind::Character || token_.text != QStringLiteral("["))
            return {};
        advance();
        MathRow inside = rowIn(Frame::Bracket);
        if (token_.kind == MathTokenKind::Character)
            advance();
        else
            note(command.begin, phrase("Message", "the [ after '\\%1' is never closed; add a ]")(
                                    command.text.toStdString()));
        return inside;
    }

    // Text in braces, taken as it stands; the current token is the brace that opens it.
    QString rawArgument() {
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

    QString textArgument(const MathToken& command) {
        if (token_.kind == MathTokenKind::Open)
            return rawArgument();
        note(command.begin,
             phrase("Message", "something in braces must follow '\\%1'")(command.text.toStdString()));
        return {};
    }

    QString bracket(const MathToken& command) {
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

    MathFenced fenced(const MathToken& command) {
        MathFenced fence;
        fence.left = bracket(command);
        fence.body = rowIn(Frame::Fence);
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

    void appendGrid(const MathToken& command, MathRow& nodes) {
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

    std::vector<std::vector<MathRow>> cells() {
        std::vector<std::vector<MathRow>> rows(1);
        while (true) {
            rows.back().push_back(rowIn(Frame::Grid));
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

    void endGrid(const MathToken& command, const QString& name) {
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

    QStringView tex_;
    MathToken token_;
    std::vector<Frame> frames_;
    int bareDepth_ = 0;
    bool isTooDeep_ = false;
    std::vector<MathMistake> mistakes_;
};

} // namespace

ParsedMath parseMath(QStringView tex) {
    return Parser(tex).parse();
}

} // namespace tanhgram

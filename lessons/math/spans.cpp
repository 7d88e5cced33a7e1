// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/math/spans.h"

#include "lessons/math/scanner.h"

#include <QSet>

namespace tanhgram {

namespace {

constexpr qsizetype longestPicture = 600;

bool isBlank(QStringView line) {
    return line.trimmed().isEmpty();
}

// The fence that a line opens ("```" or longer, or "~~~"), or nothing.
QStringView fenceIn(QStringView line) {
    qsizetype begin = 0;
    while (begin < line.size() && line[begin] == ' ')
        ++begin;
    if (begin > 3 || begin == line.size() || (line[begin] != '`' && line[begin] != '~'))
        return {};
    qsizetype end = begin;
    while (end < line.size() && line[end] == line[begin])
        ++end;
    return end - begin < 3 ? QStringView() : line.mid(begin, end - begin);
}

bool closes(QStringView line, QStringView fence) {
    const QStringView text = line.trimmed();
    return text.size() >= fence.size() && text.count(fence[0]) == text.size();
}

bool opensListItem(QStringView line) {
    const QStringView text = line.trimmed();
    qsizetype mark = 0;
    while (mark < text.size() && text[mark].isDigit())
        ++mark;
    if (mark == 0 && !text.isEmpty() && QStringLiteral("-+*").contains(text[0]))
        return text.size() > 1 && text[1] == ' ';
    return mark > 0 && mark + 1 < text.size() && (text[mark] == '.' || text[mark] == ')') &&
           text[mark + 1] == ' ';
}

// Walks the paragraphs of a text, and within each its characters, past whatever is code.
class Finder {
public:
    explicit Finder(QStringView text) : text_(text) {}

    std::vector<Span> find() {
        while (at_ < text_.size()) {
            const QStringView line = lineAt(at_);
            if (isBlank(line))
                wasBlank_ = true;
            if (const QStringView fence = fenceIn(line); !fence.isEmpty())
                passFence(fence);
            else if (isBlank(line) || isIndentedCode(line))
                at_ += line.size() + 1;
            else
                readParagraph();
        }
        return std::move(spans_);
    }

private:
    QStringView lineAt(qsizetype at) const {
        const qsizetype end = text_.indexOf('\n', at);
        return text_.mid(at, (end < 0 ? text_.size() : end) - at);
    }

    void passFence(QStringView fence) {
        at_ += lineAt(at_).size() + 1;
        while (at_ < text_.size()) {
            const QStringView line = lineAt(at_);
            at_ += line.size() + 1;
            if (closes(line, fence))
                break;
        }
    }

    bool isIndentedCode(QStringView line) const {
        return wasBlank_ && !inList_ && (line.startsWith(QStringLiteral("    ")) || line.startsWith('\t'));
    }

    void readParagraph() {
        qsizetype end = at_;
        for (QStringView line = lineAt(end); end < text_.size() && !isBlank(line) && fenceIn(line).isEmpty();
             line = lineAt(end)) {
            inList_ = opensListItem(line) || (inList_ && (line[0].isSpace() || !wasBlank_));
            wasBlank_ = false;
            end = qMin(end + line.size() + 1, text_.size());
        }
        end_ = end;
        unclosedTicks_.clear();
        noDollar_ = noDisplay_ = false;
        while (at_ < end_)
            readCharacter();
    }

    void readCharacter() {
        if (text_[at_] == '\\')
            at_ += 2;
        else if (text_[at_] == '`')
            passCode();
        else if (text_[at_] == '$')
            readFormula();
        else if (text_[at_] == '!' && readPicture())
            return;
        else if (const ValueName value = valueNameAt(text_.left(end_), at_); !value.name.isEmpty())
            add(SpanKind::Value, value.end, value.name, text_.indexOf(value.name, at_));
        else
            ++at_;
    }

    void add(SpanKind kind, qsizetype end, const QString& inside, qsizetype insideBegin) {
        spans_.push_back({kind, at_, end, inside, insideBegin, {}});
        at_ = end;
    }

    qsizetype runOf(QChar character, qsizetype at) const {
        qsizetype end = at;
        while (end < end_ && text_[end] == character)
            ++end;
        return end - at;
    }

    // A code span ends at as many backquotes as it began with. That there are none ahead is remembered, or a
    // long row of unequal ones would be searched again and again.
    void passCode() {
        const qsizetype ticks = runOf('`', at_);
        qsizetype next = at_ + ticks;
        at_ = next;
        if (unclosedTicks_.contains(ticks))
            return;
        while ((next = text_.left(end_).indexOf('`', next)) >= 0) {
            const qsizetype found = runOf('`', next);
            next += found;
            if (found == ticks) {
                at_ = next;
                return;
            }
        }
        unclosedTicks_.insert(ticks);
    }

    // ![alt](name) or ![alt](name "title"), all within a few hundred characters.
    bool readPicture() {
        const QStringView rest = text_.mid(at_, qMin(end_ - at_, longestPicture));
        const qsizetype bracket = rest.indexOf(QStringLiteral("]("));
        const qsizetype close = bracket < 0 ? -1 : rest.indexOf(')', bracket);
        if (!rest.startsWith(QStringLiteral("![")) || close < 0 || rest.left(bracket).contains('\n'))
            return false;
        QStringView name = rest.mid(bracket + 2, close - bracket - 2);
        if (const qsizetype space = name.indexOf(' '); space > 0)
            name = name.left(space);
        spans_.push_back({SpanKind::Picture, at_, at_ + close + 1, name.toString(), at_ + bracket + 2,
                          rest.mid(2, bracket - 2).toString()});
        at_ += close + 1;
        return true;
    }

    void readFormula() {
        const bool isDisplay = at_ + 1 < end_ && text_[at_ + 1] == '$';
        const qsizetype marks = isDisplay ? 2 : 1;
        const qsizetype inside = at_ + marks;
        const qsizetype close = isDisplay ? displayEnd(inside) : inlineEnd(inside);
        if (close > inside) {
            add(isDisplay ? SpanKind::Display : SpanKind::Inline, close + marks,
                text_.mid(inside, close - inside).toString(), inside);
        } else {
            const bool looksLikeOne =
                isDisplay ||
                (inside < end_ && (QStringLiteral("\\{").contains(text_[inside]) ||
                                   (inside + 1 < end_ && QStringLiteral("_^").contains(text_[inside + 1]))));
            if (looksLikeOne)
                spans_.push_back({SpanKind::Unclosed, at_, inside, {}, inside, {}});
            at_ = inside;
        }
    }

    // The place of the dollar sign that closes a formula opened before `from`, or -1.
    qsizetype inlineEnd(qsizetype from) {
        if (noDollar_ || from >= end_ || text_[from].isSpace())
            return -1;
        for (qsizetype at = from; at < end_; ++at) {
            if (text_[at] == '\\')
                ++at;
            else if (text_[at] == '$' && at > from && !text_[at - 1].isSpace() &&
                     !(at + 1 < end_ && text_[at + 1].isDigit()))
                return at;
        }
        noDollar_ = true;
        return -1;
    }

    qsizetype displayEnd(qsizetype from) {
        if (noDisplay_)
            return -1;
        for (qsizetype at = from; at + 1 < end_; ++at) {
            if (text_[at] == '\\')
                ++at;
            else if (text_[at] == '$' && text_[at + 1] == '$')
                return at;
        }
        noDisplay_ = true;
        return -1;
    }

    QStringView text_;
    qsizetype at_ = 0;
    qsizetype end_ = 0; ///< of the paragraph
    bool wasBlank_ = true;
    bool inList_ = false;
    bool noDollar_ = false;
    bool noDisplay_ = false;
    QSet<qsizetype> unclosedTicks_;
    std::vector<Span> spans_;
};

} // namespace

std::vector<Span> mathSpans(QStringView markdown) {
    return Finder(markdown).find();
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/outline.h"

#include "core/diagnostic/suggest.h"

#include <QRegularExpression>
#include <QStringList>

namespace tanhgram {

namespace {

const QString frontMatterMark = QStringLiteral("+++");
const QString lessonWord = QStringLiteral("lesson");

// The fence that a line opens ("```" or longer, or "~~~"), or nothing.
QString fenceIn(const QString& line) {
    static const QRegularExpression fence("^ {0,3}(`{3,}|~{3,})");
    return fence.match(line).captured(1);
}

// A heading of one to three # in a line. (Looked at first by hand, for most lines are none.)
std::optional<Heading> headingIn(const QString& line) {
    static const QRegularExpression heading("^(#{1,3})\\s+(.+?)\\s*#*\\s*$");
    if (!line.startsWith('#'))
        return std::nullopt;
    const auto match = heading.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Heading{static_cast<int>(match.capturedLength(1)), match.captured(2), 0, {}, {}, {}};
}

bool closes(const QString& line, const QString& fence) {
    const QString text = line.trimmed();
    return text.size() >= fence.size() && text.count(fence[0]) == text.size();
}

class Splitter {
public:
    explicit Splitter(const QString& text) : lines_(QString(text).remove('\r').split('\n')) {}

    Outline split() {
        if (lines_.front().startsWith(QChar::ByteOrderMark))
            lines_.front().remove(0, 1);
        readFrontMatter();
        while (at_ < lines_.size())
            readLine();
        return std::move(outline_);
    }

private:
    void readFrontMatter() {
        if (lines_.front().trimmed() != frontMatterMark) {
            note(error(
                Problem::MissingKey, {1, 1},
                phrase(
                    "Message",
                    "a lesson begins with a line +++, then its title and the like, then another line +++")));
            return;
        }
        LessonBlock block{{}, 2};
        for (at_ = 1; at_ < lines_.size() && lines_[at_].trimmed() != frontMatterMark; ++at_)
            block.toml += lines_[at_] + '\n';
        if (at_ < lines_.size())
            outline_.frontMatter = std::move(block);
        else
            noteUnclosed(0, phrase("Message", "this +++ is never closed; end the front matter with +++"));
        ++at_;
    }

    void readLine() {
        const QString& line = lines_[at_];
        if (auto heading = headingIn(line)) {
            heading->line = static_cast<int>(at_ + 1);
            outline_.headings.push_back(std::move(*heading));
            ++at_;
        } else if (!fenceIn(line).isEmpty()) {
            readFence();
        } else {
            append(at_, at_ + 1);
            ++at_;
        }
    }

    void readFence() {
        const qsizetype begin = at_;
        const QString fence = fenceIn(lines_[begin]);
        const QString word = lines_[begin].trimmed().mid(fence.size()).trimmed();
        const bool isLesson = word == lessonWord;
        const int line = static_cast<int>(begin + 1);
        LessonBlock block{{}, static_cast<int>(begin + 2)};
        for (++at_; at_ < lines_.size() && !closes(lines_[at_], fence); ++at_)
            block.toml += lines_[at_] + '\n';
        if (at_ == lines_.size())
            noteUnclosed(begin, phrase("Message", "this block is never closed; end it with a line %1")(
                                    fence.toStdString()));
        ++at_;
        if (!isLesson && !nearest(word.toStdString(), {lessonWord.toStdString()}).empty())
            note(warning(Problem::Unwise, {line, 1},
                         phrase("Message", "this block is only text to the program; did you mean %1?")(
                             fence.toStdString() + "lesson")));
        if (!isLesson)
            append(begin, qMin(at_, lines_.size()));
        else if (outline_.headings.empty())
            note(error(Problem::MissingKey, {line, 1},
                       phrase("Message", "a lesson block stands below the heading of its step")));
        else
            outline_.headings.back().blocks.push_back(std::move(block));
    }

    void note(Diagnostic problem) { outline_.problems.push_back(std::move(problem)); }

    void noteUnclosed(qsizetype begin, const Text& message) {
        note(error(Problem::Syntax, {static_cast<int>(begin + 1), 1}, message));
        outline_.isWhole = false;
    }

    void append(qsizetype from, qsizetype to) {
        if (outline_.headings.empty())
            return;
        Heading& heading = outline_.headings.back();
        for (qsizetype at = from; at < to; ++at) {
            heading.text += lines_[at] + '\n';
            heading.textLines.push_back(static_cast<int>(at + 1));
        }
    }

    QStringList lines_;
    qsizetype at_ = 0;
    Outline outline_;
};

} // namespace

Outline outlineOf(const QString& text) {
    return Splitter(text).split();
}

} // namespace tanhgram

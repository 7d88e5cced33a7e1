// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/outline.h"

#include <QRegularExpression>
#include <QStringList>

namespace tanhgram {

namespace {

const QString frontMatterMark = QStringLiteral("+++");

// The fence that a line opens ("```" or longer, or "~~~"), or nothing.
QString fenceIn(const QString& line) {
    static const QRegularExpression fence("^ {0,3}(`{3,}|~{3,})");
    return fence.match(line).captured(1);
}

bool closes(const QString& line, const QString& fence) {
    const QString text = line.trimmed();
    return text.size() >= fence.size() && text.count(fence[0]) == text.size();
}

class Splitter {
public:
    explicit Splitter(const QString& text) : lines_(QString(text).remove('\r').split('\n')) {}

    Parsed<Outline> split() {
        if (lines_.front().startsWith(QChar::ByteOrderMark))
            lines_.front().remove(0, 1);
        readFrontMatter();
        while (at_ < lines_.size())
            readLine();
        if (!problems_.empty())
            return problems_;
        return std::move(outline_);
    }

private:
    void readFrontMatter() {
        if (lines_.front().trimmed() != frontMatterMark) {
            problems_.push_back(error(Problem::MissingKey, {1, 1},
                                      "a lesson begins with a line +++, then its title and the like, "
                                      "then another line +++"));
            return;
        }
        outline_.frontMatter.line = 2;
        for (at_ = 1; at_ < lines_.size() && lines_[at_].trimmed() != frontMatterMark; ++at_)
            outline_.frontMatter.toml += lines_[at_] + '\n';
        if (at_ == lines_.size())
            problems_.push_back(
                error(Problem::Syntax, {1, 1}, "this +++ is never closed; end the front matter with +++"));
        ++at_;
    }

    void readLine() {
        static const QRegularExpression headingPattern("^(#{1,3})\\s+(.+?)\\s*#*\\s*$");
        const QString& line = lines_[at_];
        if (const auto match = headingPattern.match(line); match.hasMatch()) {
            outline_.headings.push_back({static_cast<int>(match.capturedLength(1)),
                                         match.captured(2),
                                         static_cast<int>(at_ + 1),
                                         {},
                                         {},
                                         {}});
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
        const bool isLesson = lines_[begin].trimmed().mid(fence.size()).trimmed() == "lesson";
        LessonBlock block{{}, static_cast<int>(begin + 2)};
        for (++at_; at_ < lines_.size() && !closes(lines_[at_], fence); ++at_)
            block.toml += lines_[at_] + '\n';
        if (at_ == lines_.size())
            problems_.push_back(
                error(Problem::Syntax, {static_cast<int>(begin + 1), 1},
                      "this block is never closed; end it with a line " + fence.toStdString()));
        ++at_;
        if (!isLesson)
            append(begin, qMin(at_, lines_.size()));
        else if (outline_.headings.empty())
            problems_.push_back(error(Problem::MissingKey, {static_cast<int>(begin + 1), 1},
                                      "a lesson block stands below the heading of its step"));
        else
            outline_.headings.back().blocks.push_back(std::move(block));
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
    Diagnostics problems_;
};

} // namespace

Parsed<Outline> outlineOf(const QString& text) {
    return Splitter(text).split();
}

} // namespace tanhgram

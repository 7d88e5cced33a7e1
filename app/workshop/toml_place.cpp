// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/toml_place.h"

#include <vector>

namespace tanhgram {

namespace {

QStringList pathOf(const QString& dotted) {
    QStringList parts;
    for (const QString& part : dotted.split('.', Qt::SkipEmptyParts))
        parts << part.trimmed();
    return parts;
}

class Walker {
public:
    explicit Walker(const QString& text) : text_(text) {}

    TomlPlace walk() {
        while (at_ < text_.size())
            step(text_[at_]);
        TomlPlace place;
        place.table = path();
        if (here().inValue)
            place.key = here().key.trimmed();
        place.word = here().inValue ? word_ : here().key.trimmed();
        place.inString = inString_;
        place.inHeader = inHeader_;
        place.inComment = inComment_;
        return place;
    }

private:
    // One table or list that is open: the path of its table, and how far its entry has come.
    struct Frame {
        QChar bracket;
        QStringList path;
        QString key;
        bool inValue = false;
    };

    Frame& here() { return frames_.back(); }
    QStringList path() { return inHeader_ ? QStringList() : here().path; }

    void step(QChar each) {
        if (each == '"' || each == '\'')
            return passString(each);
        ++at_;
        if (each == '#')
            return passComment();
        if (each == '\n')
            return endLine();
        if (inHeader_)
            return readHeader(each);
        if (each == '=' && !here().inValue)
            return begin();
        if (each == '[' && !here().inValue && frames_.size() == 1)
            return openHeader();
        if (each == '{' || each == '[')
            return open(each);
        if ((each == '}' || each == ']') && frames_.size() > 1) {
            frames_.pop_back();
            word_.clear();
            return;
        }
        if (each == ',')
            return nextEntry();
        append(each);
    }

    void append(QChar each) {
        if (!here().inValue)
            here().key += each;
        else if (each.isSpace())
            word_.clear();
        else
            word_ += each;
    }

    void begin() {
        here().inValue = true;
        word_.clear();
    }

    void open(QChar bracket) {
        QStringList inner = here().path;
        if (bracket == '{')
            inner += pathOf(here().key);
        frames_.push_back({bracket, inner, bracket == '[' ? here().key : QString(), bracket == '['});
        word_.clear();
    }

    void nextEntry() {
        word_.clear();
        if (here().bracket == '{') {
            here().key.clear();
            here().inValue = false;
        }
    }

    void openHeader() {
        inHeader_ = true;
        here().key.clear();
        if (at_ < text_.size() && text_[at_] == '[')
            ++at_;
    }

    void readHeader(QChar each) {
        if (each == ']') {
            here().path = pathOf(here().key);
            here().key.clear();
            inHeader_ = false;
            if (at_ < text_.size() && text_[at_] == ']')
                ++at_;
        } else {
            here().key += each;
        }
    }

    void endLine() {
        word_.clear();
        inHeader_ = false;
        if (frames_.size() == 1) {
            here().key.clear();
            here().inValue = false;
        }
    }

    void passComment() {
        const qsizetype end = text_.indexOf('\n', at_);
        inComment_ = end < 0;
        at_ = end < 0 ? text_.size() : end;
    }

    void passString(QChar quote) {
        const QString three(3, quote);
        const bool isLong = text_.mid(at_, 3) == three;
        const QString closing = isLong ? three : QString(quote);
        qsizetype end = at_ + closing.size();
        while (end < text_.size() && text_.mid(end, closing.size()) != closing) {
            if (!isLong && text_[end] == '\n')
                break;
            end += quote == '"' && text_[end] == '\\' ? 2 : 1;
        }
        inString_ = end >= text_.size();
        word_ = inString_ ? text_.mid(at_ + closing.size()) : QString();
        if (inString_ && isLong && text_.size() - at_ < closing.size())
            word_.clear();
        at_ = inString_ ? text_.size() : text_[end] == '\n' ? end : end + closing.size();
    }

    const QString& text_;
    qsizetype at_ = 0;
    std::vector<Frame> frames_{Frame{}};
    QString word_;
    bool inString_ = false;
    bool inHeader_ = false;
    bool inComment_ = false;
};

} // namespace

TomlPlace tomlPlace(const QString& text) {
    return Walker(text).walk();
}

} // namespace tanhgram

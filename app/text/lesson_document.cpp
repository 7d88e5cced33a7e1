// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lesson_document.h"

#include "app/text/object_painter.h"
#include "app/text/tables.h"
#include "app/text/trailing_punctuation.h"
#include "lessons/math/plain_text.h"
#include "lessons/math/spans.h"
#include "lessons/reader/files.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tanhgram {

namespace {

constexpr double airBetweenLines = 0.25; // of a line's height
constexpr double displayMargin = 0.5;    // of the font's size, above and below a formula on its own line
constexpr int objectKind = QTextFormat::UserObject + 1;
constexpr int objectIndex = QTextFormat::UserProperty + 1;

// While Markdown is read, an object is spelt in characters of the private use area: a mark, its number, a
// mark. Markdown takes them for letters.
constexpr char16_t openMark = 0xE000;
constexpr char16_t closeMark = 0xE001;
constexpr char16_t zeroMark = 0xE010;

// Text without width. A line is as deep as its text, and one with a formula alone would have no depth.
constexpr QChar lineKeeper{0x200B};

QString placeholder(std::size_t number) {
    QString text(QChar{openMark});
    for (const char digit : std::to_string(number))
        text += QChar(static_cast<char16_t>(zeroMark + (digit - '0')));
    return text + QChar(closeMark);
}

const QRegularExpression& placeholderPattern() {
    static const QRegularExpression pattern(QStringLiteral("\\x{E000}([\\x{E010}-\\x{E019}]{1,6})\\x{E001}"));
    return pattern;
}

std::size_t numberIn(QStringView digits) {
    std::size_t number = 0;
    for (const QChar digit : digits)
        number = number * 10 + (digit.unicode() - zeroMark);
    return number;
}

// A picture that Markdown has put into a block, or a placeholder: where it is, from its end to its beginning.
struct Found {
    int begin;
    int length;
    QString picture;
    QString alt;
    std::size_t number = 0;
};

std::vector<Found> thingsIn(const QTextBlock& block) {
    std::vector<Found> found;
    for (auto each = block.begin(); !each.atEnd(); ++each)
        if (const QTextImageFormat image = each.fragment().charFormat().toImageFormat(); image.isValid())
            for (int i = 0; i < each.fragment().length(); ++i)
                found.push_back({each.fragment().position() + i, 1, image.name(),
                                 image.property(QTextFormat::ImageAltText).toString()});
    auto matches = placeholderPattern().globalMatch(block.text());
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.push_back({block.position() + static_cast<int>(match.capturedStart()),
                         static_cast<int>(match.capturedLength()),
                         {},
                         {},
                         numberIn(match.capturedView(1))});
    }
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.begin > b.begin; });
    return found;
}

// Scripts written from the right have no slanted letters: what is stressed stands bold.
void straighten(const QTextBlock& block) {
    std::vector<std::pair<int, int>> slanted;
    for (auto each = block.begin(); !each.atEnd(); ++each)
        if (each.fragment().charFormat().fontItalic())
            slanted.emplace_back(each.fragment().position(), each.fragment().length());
    QTextCharFormat upright;
    upright.setFontItalic(false);
    upright.setFontWeight(QFont::Bold);
    for (const auto& [position, length] : slanted) {
        QTextCursor cursor(block);
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(upright);
    }
}

} // namespace

LessonDocument::LessonDocument(QObject* parent) : QTextDocument(parent) {
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setIndentWidth(22);
    documentLayout()->registerHandler(objectKind, new ObjectPainter(*this));
}

void LessonDocument::showMarkdown(const QString& text) {
    objects_.clear();
    const std::vector<Span> spans = mathSpans(text);
    QString marked;
    qsizetype copied = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].kind == SpanKind::Picture || spans[i].kind == SpanKind::Unclosed)
            continue;
        marked += QStringView(text).mid(copied, spans[i].begin - copied).toString() + placeholder(i);
        copied = spans[i].end;
    }
    marked += QStringView(text).mid(copied).toString();
    setMarkdown(marked, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    // Laid out once, at the end, and not after every change of a paragraph.
    QTextCursor edit(this);
    edit.beginEditBlock();
    setParagraphs();
    layOutTables(*this, direction_);
    std::vector<QTextBlock> blocks;
    for (QTextBlock block = begin(); block.isValid(); block = block.next())
        blocks.push_back(block);
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block)
        replaceIn(*block, spans);
    edit.endEditBlock();
    notePositions();
}

void LessonDocument::replaceIn(const QTextBlock& block, const std::vector<Span>& spans) {
    for (const Found& each : thingsIn(block)) {
        QTextCursor cursor(this);
        cursor.setPosition(each.begin);
        cursor.setPosition(each.begin + each.length, QTextCursor::KeepAnchor);
        if (!each.picture.isEmpty())
            putPicture(cursor, each.picture, each.alt);
        else if (each.number < spans.size())
            putSpan(cursor, spans[each.number]);
    }
}

void LessonDocument::putSpan(QTextCursor cursor, const Span& span) {
    if (span.kind == SpanKind::Value)
        return putObject(cursor, valueObject(span.inside));
    if (auto formula = formulaObject(span.inside, span.kind == SpanKind::Display))
        return putObject(cursor, std::move(*formula));
    // What cannot be read is shown as it was written.
    QTextCharFormat format = cursor.charFormat();
    format.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    cursor.insertText(span.inside, format);
}

void LessonDocument::putObject(QTextCursor cursor, LessonObject object) {
    const QTextCharFormat around = cursor.charFormat();
    QTextCharFormat format = around;
    const bool keepsLine = object.isFlat && !object.display && !object.isPicture();
    if (!object.isPicture()) {
        object.fromRight = direction_ == Qt::RightToLeft && !isAmongWordsFromLeft(cursor);
        object.after = takePunctuation(cursor);
    }
    format.setObjectType(objectKind);
    format.setProperty(objectIndex, static_cast<int>(objects_.size()));
    format.setVerticalAlignment(object.isFlat ? QTextCharFormat::AlignNormal : QTextCharFormat::AlignMiddle);
    const bool ownLine = object.display;
    objects_.push_back(std::move(object));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    if (keepsLine)
        cursor.insertText(lineKeeper, around);
    if (ownLine)
        giveOwnLine(cursor);
}

void LessonDocument::putPicture(QTextCursor cursor, const QString& name, const QString& alt) {
    const auto content = fileIn(folder_, name);
    auto picture = content ? pictureObject(*content, name, alt) : std::nullopt;
    cursor.setCharFormat({});
    if (picture)
        return putObject(cursor, std::move(*picture));
    QTextCharFormat format;
    format.setFontItalic(true);
    cursor.insertText(tr("[Picture: %1]").arg(alt.isEmpty() ? name : alt), format);
}

void LessonDocument::giveOwnLine(QTextCursor cursor) {
    if (!cursor.atBlockEnd()) {
        cursor.insertBlock();
        if (cursor.block().text().startsWith(' '))
            cursor.deleteChar();
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.movePosition(QTextCursor::EndOfBlock);
    }
    if (cursor.positionInBlock() > 1) {
        cursor.movePosition(QTextCursor::PreviousCharacter);
        cursor.insertBlock();
    }
    if (QTextList* list = cursor.block().textList(); list != nullptr && list->itemNumber(cursor.block()) > 0)
        list->remove(cursor.block());
    QTextBlockFormat format = cursor.blockFormat();
    format.setAlignment(Qt::AlignHCenter);
    const double margin = displayMargin * pixelSize(defaultFont());
    format.setTopMargin(std::max(format.topMargin(), margin));
    format.setBottomMargin(std::max(format.bottomMargin(), margin));
    format.setLineHeight(0, QTextBlockFormat::SingleHeight);
    cursor.setBlockFormat(format);
}

double LessonDocument::air() const {
    return airBetweenLines * QFontMetricsF(defaultFont()).height();
}

// Qt gives the first paragraph no margin, and makes a new frame for every text.
void LessonDocument::leaveAirAbove() {
    QTextFrameFormat page = rootFrame()->frameFormat();
    page.setTopMargin(air());
    rootFrame()->setFrameFormat(page);
}

// Qt sets Markdown tight; a little air between lines makes a page of prose easier to read.
void LessonDocument::setParagraphs() {
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeLanguage); // fenced or indented
        format.setLineHeight(air(), QTextBlockFormat::LineDistanceHeight);
        format.setLayoutDirection(isCode ? Qt::LeftToRight : direction_);
        QTextCursor(block).setBlockFormat(format);
        if (direction_ == Qt::RightToLeft)
            straighten(block);
    }
}

void LessonDocument::notePositions() {
    for (QTextBlock block = begin(); block.isValid(); block = block.next())
        for (auto each = block.begin(); !each.atEnd(); ++each)
            if (LessonObject* object = objectOf(each.fragment().charFormat()))
                object->position = each.fragment().position();
}

void LessonDocument::setValues(const ValueText& values) {
    values_ = values;
    bool looksDifferent = false;
    for (LessonObject& object : objects_) {
        QStringList now;
        for (const QString& name : object.names)
            now << (values ? values(name).value_or(QString()) : QString());
        if (now == object.shown)
            continue;
        object.shown = now;
        looksDifferent = true;
        const MathBox before = object.box;
        if (object.font)
            fit(object, *object.font);
        if (object.box.width != before.width || object.box.height() != before.height())
            markContentsDirty(object.position, 1);
    }
    if (looksDifferent)
        emit documentLayout()->update();
}

QString LessonDocument::readableText(const QTextCursor& selection) const {
    QString text;
    for (int at = selection.selectionStart(); at < selection.selectionEnd(); ++at) {
        const QChar character = characterAt(at);
        if (character == QChar::ObjectReplacementCharacter) {
            QTextCursor cursor(selection);
            cursor.setPosition(at + 1);
            const auto index = static_cast<std::size_t>(cursor.charFormat().intProperty(objectIndex));
            if (index < objects_.size())
                text += objects_[index].isPicture()
                            ? objects_[index].alt
                            : plainText(objects_[index].formula, values_) + objects_[index].after;
        } else if (character != lineKeeper) {
            text += character == QChar::ParagraphSeparator || character == QChar::LineSeparator ? QChar('\n')
                                                                                                : character;
        }
    }
    return text;
}

QString LessonDocument::readableText() const {
    QTextCursor everything(const_cast<LessonDocument*>(this));
    everything.select(QTextCursor::Document);
    return readableText(everything);
}

LessonObject* LessonDocument::objectOf(const QTextFormat& format) {
    const auto index = static_cast<std::size_t>(format.intProperty(objectIndex));
    return format.objectType() == objectKind && index < objects_.size() ? &objects_[index] : nullptr;
}

void LessonDocument::fit(LessonObject& object, const QFont& font) {
    layOut(object, font, object.display ? textWidth() : 0, values_);
}

QVariant LessonDocument::loadResource(int, const QUrl&) {
    return {};
}

} // namespace tanhgram

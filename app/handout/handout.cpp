// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/handout.h"

#include "app/charts/export_options.h"
#include "app/charts/text_painter.h"
#include "app/handout/columns.h"
#include "app/handout/prose.h"
#include "app/handout/step_items.h"
#include "app/language/aside.h"
#include "app/language/languages.h"
#include "app/text/direction.h"
#include "lessons/lists.h"
#include "lessons/tr.h"

#include <QCoreApplication>
#include <QLocale>

namespace tanhgram {

namespace {

constexpr int titleSize = 28;
constexpr int sectionSize = 20;
constexpr int footerSize = 11;
constexpr double sectionGap = 44;
constexpr double nameLineHeight = 40;

ProseStyle quietStyle(const Sheetful& page) {
    return proseStyle(page, QColor(quietColour));
}

/// A word and a line to write on that together are `extent` wide and begin `from` the margin.
void paintField(const Sheetful& page, const QString& label, double from, double extent, QPainter& painter,
                QPointF corner) {
    const QFont font = handoutFont(bodySize);
    const double word = textWidth(font, label) + 8, room = extent - word;
    const double y = nameLineHeight - 6;
    const QPointF at = corner + QPointF(leftEdge(page.direction, page.width, from, word - 8), y - 5);
    paintText(painter, at, 0, label, font, QColor(quietColour));
    const QPointF line = corner + QPointF(leftEdge(page.direction, page.width, from + word, room), y);
    painter.setPen(rulePen());
    painter.drawLine(line, line + QPointF(room, 0));
}

/// Lines for the student's name and the date.
FlowItem nameItem(const Sheetful& page) {
    FlowItem item;
    item.height = nameLineHeight;
    item.gapAbove = 6;
    item.paint = [page](QPainter& painter, QPointF corner) {
        const double half = 0.62 * page.width, gap = 24;
        paintField(page, tanhgram::tr("Name"), 0, half, painter, corner);
        paintField(page, tanhgram::tr("Date"), half + gap, page.width - half - gap, painter, corner);
    };
    return item;
}

std::vector<FlowItem> frontItems(const Lesson& lesson, const HandoutOptions& options, const Sheetful& page) {
    FlowItem title = headingItem(lesson.title, titleSize, 0, page);
    title.bookmark.clear();
    std::vector<FlowItem> items{title, textItem(lesson.summary, quietStyle(page))};
    if (options.answers) {
        ProseStyle style = quietStyle(page);
        style.font.setWeight(QFont::DemiBold);
        items.push_back(textItem(tanhgram::tr("Instructor's copy, with answers"), style));
    } else {
        items.push_back(nameItem(page));
    }
    return items;
}

/// Who made the lesson, after whose ideas, and what may be done with it.
std::vector<FlowItem> backItems(const Lesson& lesson, const Sheetful& page) {
    QStringList lines;
    if (!lesson.authors.isEmpty())
        lines << tanhgram::tr("By %1.").arg(listed(lesson.authors));
    if (!lesson.credits.isEmpty())
        lines << lesson.credits;
    if (!lesson.licence.isEmpty())
        lines << tanhgram::tr("Licence: %1.").arg(lesson.licence);
    lines << tanhgram::tr("Made with Tanhgram %1.").arg(QCoreApplication::applicationVersion());
    FlowItem item = textItem(lines.join(QChar('\n')), quietStyle(page));
    item.gapAbove = 40;
    return {item};
}

} // namespace

Handout::Handout(const Lesson& lesson, const HandoutOptions& options)
    : title_(lesson.title), language_(languageFor(lesson.language)), page_(sheetful(options.paper)) {
    const Aside speaking(language_);
    page_.direction = QLocale(lesson.language).textDirection();
    append(items_, frontItems(lesson, options, page_));
    for (const StepIndex index : stepOrder(lesson)) {
        if (index.step == 0)
            append(items_,
                   {headingItem(lesson.sections[index.section].title, sectionSize, sectionGap, page_)});
        append(items_, stepItems(lesson, index, options, page_));
    }
    append(items_, backItems(lesson, page_));
    places_ = paginated(items_, page_.height);
    pages_ = places_.back().page + 1;
}

std::vector<Bookmark> Handout::bookmarks() const {
    constexpr double pointsPerUnit = 72 / unitsPerInch;
    std::vector<Bookmark> result;
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (!items_[i].bookmark.isEmpty())
            result.push_back(
                {items_[i].bookmark, items_[i].level, places_[i].page,
                 (page_.paper.height() - page_.top - places_[i].top + bodySize) * pointsPerUnit});
    return result;
}

void Handout::paintPage(QPainter& painter, int page) const {
    const Aside speaking(language_);
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (places_[i].page != page || !items_[i].paint)
            continue;
        painter.save();
        items_[i].paint(painter, {page_.left, page_.top + places_[i].top});
        painter.restore();
    }
    paintFooter(painter, page);
}

void Handout::paintFooter(QPainter& painter, int page) const {
    const double y = page_.paper.height() - page_.top * 0.6;
    const QFont font = handoutFont(footerSize);
    const QString number = tanhgram::tr("%1 / %2").arg(page + 1).arg(pages_);
    const auto put = [&](const QString& text, double from) {
        const double left = leftEdge(page_.direction, page_.width, from, textWidth(font, text));
        paintText(painter, {page_.left + left, y}, 0, text, font, QColor(quietColour));
    };
    put(title_, 0);
    put(number, page_.width - textWidth(font, number));
}

} // namespace tanhgram

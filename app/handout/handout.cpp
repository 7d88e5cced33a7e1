// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/handout.h"

#include "app/charts/export_options.h"
#include "app/charts/text_painter.h"
#include "app/handout/prose.h"
#include "app/handout/step_items.h"

#include <QCoreApplication>

namespace tanhgram {

namespace {

constexpr int titleSize = 28;
constexpr int sectionSize = 20;
constexpr int footerSize = 11;
constexpr double sectionGap = 44;
constexpr double nameLineHeight = 40;
const QColor quietColour("#4a5563");
const QColor rulePen("#9aa3ae");

QString tr(const char* text) {
    return QCoreApplication::translate("tanhgram", text);
}

ProseStyle quietStyle(const Sheetful& page) {
    return {page.width, 0, handoutFont(bodySize), quietColour};
}

/// Lines for the student's name and the date.
FlowItem nameItem(const Sheetful& page) {
    FlowItem item;
    item.height = nameLineHeight;
    item.gapAbove = 6;
    item.paint = [width = page.width](QPainter& painter, QPointF corner) {
        const QFont font = handoutFont(bodySize);
        const double y = nameLineHeight - 6, half = 0.62 * width;
        const auto field = [&](const QString& label, double from, double to) {
            paintText(painter, corner + QPointF(from, y - 5), 0, label, font, quietColour);
            painter.setPen(QPen(rulePen, 1));
            painter.drawLine(corner + QPointF(from + textWidth(font, label) + 8, y), corner + QPointF(to, y));
        };
        field(tr("Name"), 0, half);
        field(tr("Date"), half + 24, width);
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
        items.push_back(textItem(tr("Instructor's copy, with answers"), style));
    } else {
        items.push_back(nameItem(page));
    }
    return items;
}

/// Who made the lesson, after whose ideas, and what may be done with it.
std::vector<FlowItem> backItems(const Lesson& lesson, const Sheetful& page) {
    QStringList lines;
    if (!lesson.authors.isEmpty())
        lines << tr("By %1.").arg(lesson.authors.join(QStringLiteral(", ")));
    if (!lesson.credits.isEmpty())
        lines << lesson.credits;
    if (!lesson.licence.isEmpty())
        lines << tr("Licence: %1.").arg(lesson.licence);
    lines << tr("Made with Tanhgram %1.").arg(QCoreApplication::applicationVersion());
    FlowItem item = textItem(lines.join(QChar('\n')), quietStyle(page));
    item.gapAbove = 40;
    return {item};
}

} // namespace

Handout::Handout(const Lesson& lesson, const HandoutOptions& options)
    : title_(lesson.title), page_(sheetful(options.paper)) {
    const auto add = [this](std::vector<FlowItem> more) {
        items_.insert(items_.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
    };
    add(frontItems(lesson, options, page_));
    for (const StepIndex index : stepOrder(lesson)) {
        if (index.step == 0)
            add({headingItem(lesson.sections[index.section].title, sectionSize, sectionGap, page_)});
        add(stepItems(lesson, index, options, page_));
    }
    add(backItems(lesson, page_));
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
    const double y = page_.paper.height() - page_.top / 2;
    const QFont font = handoutFont(footerSize);
    paintText(painter, {page_.left, y}, 0, title_, font, quietColour);
    paintText(painter, {page_.left + page_.width, y}, 1, tanhgram::tr("%1 / %2").arg(page + 1).arg(pages_),
              font, quietColour);
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/question_items.h"

#include "app/charts/text_painter.h"
#include "app/handout/columns.h"
#include "app/handout/paper.h"
#include "app/panels/lesson/preset_text.h"
#include "app/text/direction.h"
#include "lessons/questions/check.h"
#include "lessons/tr.h"

#include <algorithm>

namespace tanhgram {

namespace {

constexpr double lineSpacing = 27; ///< of ruled lines: 7 mm, for handwriting
constexpr int mostMoreLines = 6;
constexpr double optionIndent = 26;
constexpr double longestFillIn = 200;
constexpr double boxSide = 11;
constexpr double ruleWidth = 3;
constexpr double besideRule = 14;
const QColor answerColour("#0072b2");

FlowItem promptItem(const QString& text, const ProseStyle& body) {
    ProseStyle style = body;
    style.font = handoutFont(bodySize, QFont::DemiBold);
    FlowItem item = sentenceItem(text, style);
    item.gapAbove = 12;
    item.withNext = true;
    return item;
}

/// A box to tick, and beside it an option.
FlowItem optionItem(const Option& option, const ProseStyle& body, bool several) {
    ProseStyle style = body;
    style.indent = optionIndent;
    FlowItem item = sentenceItem(option.text, style);
    item.gapAbove = 5;
    item.withNext = true;
    const double left = leftEdge(body.direction, body.width, 4, boxSide);
    item.paint = [words = item.paint, several, left](QPainter& painter, QPointF corner) {
        words(painter, corner);
        painter.setPen(QPen(QColor("#3c434c"), 1));
        painter.setBrush(Qt::NoBrush);
        const QRectF box(corner + QPointF(left, 3), QSizeF(boxSide, boxSide));
        if (several)
            painter.drawRect(box);
        else
            painter.drawEllipse(box);
    };
    return item;
}

/// A word and a line to write on, as long as a short answer is.
FlowItem fillInItem(const QString& label, const ProseStyle& body) {
    FlowItem item;
    item.height = lineSpacing;
    item.gapAbove = 4;
    item.withNext = true;
    item.paint = [label, direction = body.direction, width = body.width](QPainter& painter, QPointF corner) {
        const QFont font = handoutFont(bodySize);
        const double word = textWidth(font, label), room = std::min(longestFillIn, width - word - 8);
        const double at = leftEdge(direction, width, 0, word);
        const double from = leftEdge(direction, width, word + 8, room);
        paintText(painter, corner + QPointF(at, lineSpacing - 6), 0, label, font, QColor(textColour));
        painter.setPen(rulePen());
        painter.drawLine(corner + QPointF(from, lineSpacing), corner + QPointF(from + room, lineSpacing));
    };
    return item;
}

/// The ways of answering on paper: ticking options, or filling in a line.
struct AddAnswerSpace {
    std::vector<FlowItem>& items;
    const ProseStyle& body;

    template <class Kind> void operator()(const Kind& kind) const {
        if constexpr (requires { kind.outcome; }) {
            std::visit(*this, kind.outcome);
        } else if constexpr (requires { kind.options; }) {
            for (const Option& option : kind.options)
                items.push_back(optionItem(option, body, isSeveral(kind)));
        } else {
            items.push_back(fillInItem(tanhgram::tr("Answer:"), body));
        }
    }

    template <class Kind> static bool isSeveral(const Kind& kind) {
        if constexpr (requires { kind.several; })
            return kind.several;
        else
            return false;
    }
};

/// `item` beside a coloured rule at the beginning of its lines, along it and the gap above it.
FlowItem besideTheRule(FlowItem item, const ProseStyle& style, bool first) {
    const double left = leftEdge(style.direction, style.width, 0, ruleWidth);
    item.paint = [words = item.paint, height = item.height, above = first ? 0 : item.gapAbove,
                  left](QPainter& painter, QPointF corner) {
        painter.fillRect(QRectF(corner.x() + left, corner.y() - above, ruleWidth, height + above),
                         answerColour);
        words(painter, corner);
    };
    return item;
}

} // namespace

FlowItem ruledLines(int count, double width) {
    FlowItem item;
    item.height = count * lineSpacing;
    item.gapAbove = 6;
    item.paint = [=](QPainter& painter, QPointF corner) {
        painter.setPen(rulePen(0.75));
        for (int i = 1; i <= count; ++i)
            painter.drawLine(corner + QPointF(0, i * lineSpacing), corner + QPointF(width, i * lineSpacing));
    };
    return item;
}

std::vector<FlowItem> questionItems(const Step& step, const ProseStyle& body, double room) {
    std::vector<FlowItem> items;
    if (step.question) {
        items.push_back(promptItem(step.question->prompt, body));
        std::visit(AddAnswerSpace{items, body}, step.question->kind);
        items.push_back(ruledLines(2, body.width));
    }
    if (step.goal) {
        items.push_back(
            promptItem(tanhgram::tr("In the program, reach this step's goal. What did you set?"), body));
        items.push_back(ruledLines(3, body.width));
    }
    if (items.empty())
        return items;
    const int more = std::clamp(static_cast<int>((room - heightOf(items)) / lineSpacing), 0, mostMoreLines);
    const int lines = step.goal ? 3 : 2;
    items.back() = ruledLines(lines + more, body.width);
    return items;
}

std::vector<FlowItem> answerItems(const Step& step, const Network& network, const ProseStyle& body,
                                  double mostHeight) {
    ProseStyle style = body;
    style.indent = besideRule;
    std::vector<FlowItem> items;
    const auto add = [&](const QString& markdown) {
        for (FlowItem& item : proseItems(markdown, style, mostHeight))
            items.push_back(besideTheRule(std::move(item), style, items.empty()));
    };
    if (step.question)
        add(tanhgram::tr("**Answer:** %1").arg(wording(*step.question, rightAnswer(*step.question))));
    if (step.goal && !step.solution.empty())
        add(tanhgram::tr("**One solution:** %1").arg(patchText(network, step.solution)));
    add(step.explanation);
    if (!step.hints.isEmpty())
        add(tanhgram::tr("*Hints:* %1").arg(step.hints.join(QStringLiteral(" · "))));
    if (!items.empty())
        items.front().gapAbove = 12;
    return items;
}

} // namespace tanhgram

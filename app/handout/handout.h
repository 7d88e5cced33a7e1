// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/flow.h"
#include "app/handout/paper.h"
#include "app/handout/pdf_outline.h"
#include "lessons/lesson.h"

namespace tanhgram {

/// A lesson laid out on pages. Figures are drawn when their page is painted.
class Handout {
public:
    Handout(const Lesson& lesson, const HandoutOptions& options);

    int pageCount() const { return pages_; }
    const Sheetful& page() const { return page_; }
    const QString& title() const { return title_; }

    /// One bookmark for the introduction and each question, and within it one for each of its steps.
    std::vector<Bookmark> bookmarks() const;

    /// Paints a page, counted from 0, in units of 1/96 inch from the corner of the paper.
    void paintPage(QPainter& painter, int page) const;

private:
    void paintFooter(QPainter& painter, int page) const;

    QString title_;
    QString language_; ///< the lesson's; empty if the program does not speak it
    Sheetful page_;
    std::vector<FlowItem> items_;
    std::vector<Placed> places_;
    int pages_ = 0;
};

} // namespace tanhgram

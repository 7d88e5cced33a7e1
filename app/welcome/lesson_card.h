// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "app/welcome/lesson_overview.h"

#include <QAbstractButton>

namespace tanhgram {

class LiveFigure;

/// A button that opens a lesson: a figure from it that moves, its title, what it is about, how long it takes
/// and how far the student has come.
class LessonCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit LessonCard(const LessonOverview& entry, QWidget* parent = nullptr);

    const QString& path() const { return path_; }
    LiveFigure& figure() { return *figure_; }

    /// The height that title and summary need at the card's present width, and that they are given: cards
    /// side by side give the same, so that their figures are as large and their titles as high.
    int heightOfWords() const;
    void setHeightOfWords(int height);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString path_;
    LiveFigure* figure_;
    QWidget* words_; ///< title and summary
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "app/window/desk.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace tanhgram {

class LessonCard;

/// The page on which the program begins: the way back to where the student was, a card for each lesson in the
/// language of now, the sandbox, and a file of one's own.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(Desk& desk, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

signals:
    /// Back to what is open.
    void backRequested();
    /// The lesson at that path is to be opened.
    void lessonRequested(const QString& path);
    void sandboxRequested();
    void fileRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* heading();
    QWidget* otherWays();
    void refresh();
    void showWayOn();
    void placeCards();
    void alignCards();

    Desk& desk_;
    Theme theme_ = lightTheme();
    QPushButton* on_;
    QGridLayout* grid_;
    QList<LessonCard*> cards_;
    int columns_ = 0;
};

} // namespace tanhgram

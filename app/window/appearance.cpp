// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcome/welcome_page.h"
#include "app/window/main_window.h"
#include "app/window/work_page.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFontInfo>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <array>
#include <utility>

namespace tanhgram {

namespace {

// The size of letters before the program changed it.
double usualPointSize() {
    static const double size = QApplication::font().pointSizeF();
    return size;
}

// The nearest size above or below; the same at the ends.
int nextSize(int percent, int direction) {
    const auto above = std::ranges::find_if(textSizes, [&](int each) { return each > percent; });
    const auto at = std::ranges::find_if(textSizes, [&](int each) { return each >= percent; });
    if (direction > 0)
        return above == textSizes.end() ? percent : *above;
    return at == textSizes.begin() ? percent : *std::prev(at);
}

} // namespace

void MainWindow::addSchemeMenu(QMenu& menu) {
    QMenu* offered = menu.addMenu(tr("&Colours"));
    auto* one = new QActionGroup(offered);
    const std::array<std::pair<Scheme, QString>, 4> schemes{{{Scheme::System, tr("As the &system")},
                                                             {Scheme::Light, tr("&Light")},
                                                             {Scheme::Dark, tr("&Dark")},
                                                             {Scheme::Contrast, tr("&High contrast")}}};
    for (const auto& [scheme, name] : schemes) {
        QAction* action = offered->addAction(name, this, [this, each = scheme] { setScheme(each); });
        action->setCheckable(true);
        action->setChecked(schemeNamed(desk_.settings.scheme) == scheme);
        one->addAction(action);
    }
}

void MainWindow::addTextMenu(QMenu& menu) {
    QMenu* offered = menu.addMenu(tr("&Text size"));
    auto* one = new QActionGroup(offered);
    for (const int percent : textSizes) {
        QAction* action = offered->addAction(tr("%1 %").arg(QLocale().toString(percent)), this,
                                             [this, percent] { setTextPercent(percent); });
        action->setCheckable(true);
        action->setChecked(desk_.settings.textPercent == percent);
        one->addAction(action);
    }
    offered->addSeparator();
    const auto step = [this, offered](const QString& name, QKeySequence::StandardKey key, int direction) {
        QAction* action = offered->addAction(name, this, [this, direction] {
            setTextPercent(nextSize(desk_.settings.textPercent, direction));
        });
        action->setShortcuts(key);
    };
    step(tr("&Larger"), QKeySequence::ZoomIn, 1);
    step(tr("&Smaller"), QKeySequence::ZoomOut, -1);
    offered->addAction(tr("&Usual"), QKeySequence("Ctrl+0"), this, [this] { setTextPercent(100); });
}

void MainWindow::setScheme(Scheme scheme) {
    desk_.settings.scheme = nameOf(scheme);
    showLook();
}

// Headings take their size when they are made, so all are made anew; but not from within their own menu.
void MainWindow::setTextPercent(int percent) {
    if (percent == desk_.settings.textPercent)
        return;
    desk_.settings.textPercent = percent;
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::setStillness(bool still) {
    desk_.settings.stillness = still;
    desk_.viewpoint.setStill(still);
}

int MainWindow::shownPercent() const {
    constexpr int forAnAudience = 150;
    return teaching_ ? std::max(forAnAudience, desk_.settings.textPercent) : desk_.settings.textPercent;
}

void MainWindow::setLetters() {
    QFont font = QApplication::font();
    // "Sans Serif" is another face in each script, and digits would take that of the words around them.
    font.setFamily(QFontInfo(font).family());
    font.setPointSizeF(usualPointSize() * shownPercent() / 100);
    QApplication::setFont(font);
    // The window would hear of it only later, and its new parts take their sizes from it at once.
    setFont(font);
}

void MainWindow::showLook() {
    const Scheme scheme = schemeNamed(desk_.settings.scheme);
    QApplication::setPalette(paletteOf(scheme));
    Theme theme = themeOf(scheme);
    theme.scale = shownPercent() / 100.0;
    work_->setTheme(theme);
    welcome_->setTheme(theme);
}

} // namespace tanhgram

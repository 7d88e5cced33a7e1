// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"
#include "app/panels/export_dialog.h"
#include "app/panels/figure_board.h"
#include "app/panels/handout_dialog.h"
#include "app/panels/numbers/numbers_window.h"
#include "tests/app/access/guises.h"

#include <QApplication>
#include <QDialog>
#include <QScopeGuard>
#include <QTest>
#include <QTimer>

using namespace tanhgram;

/// The program's dialogs and its first page as somebody meets them who needs the texts whole, listens, or has
/// only a keyboard, in every language.
class TestAccessDialogs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { beAsTheProgram("tanhgram-test-access-dialogs"); }
    void everyDialogIsInOrder_data() { addGuises(); }
    void everyDialogIsInOrder();
    void theFirstPageIsInOrder_data() { addGuises(); }
    void theFirstPageIsInOrder();
};

void TestAccessDialogs::everyDialogIsInOrder() {
    QFETCH(const Guise, guise);
    Faults faults;
    const auto window = windowIn(guise, lessonA);
    const auto look = [&](QWidget& dialog, const QString& name) {
        // The page of keys lasts until it is closed, whatever is found.
        const auto closing = qScopeGuard([&] { dialog.close(); });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        settle();
        faults.add(onSight(dialog), name);
        faults.add(unreachable(dialog, true), name);
    };
    QTimer watch;
    bool opened = false;
    connect(&watch, &QTimer::timeout, this, [&] {
        QWidget* page = QApplication::activeModalWidget();
        if (page == nullptr)
            return;
        watch.stop();
        opened = true;
        look(*page, "keys");
    });
    watch.start(10);
    QTest::keyClick(window.get(), Qt::Key_F1);
    QVERIFY(opened);
    auto& board = *window->findChild<FigureBoard*>();
    ExportDialog exporting([&](const ExportOptions&) { return mainView(board).figure(); }, {}, window.get());
    look(exporting, "export");
    HandoutDialog handout(window->findChild<LessonPanel*>()->session().lesson, window.get());
    look(handout, "handout");
    showNumbers(mainView(board));
    look(*board.findChild<NumbersWindow*>(), "numbers");
    QVERIFY(faults.isEmpty());
}

// Before anything was done, and after a lesson was begun.
void TestAccessDialogs::theFirstPageIsInOrder() {
    QFETCH(const Guise, guise);
    Faults faults;
    const auto window = windowIn(guise);
    faults.add(onSight(*window), "first page");
    faults.add(unreachable(*window, true), "first page");
    window->openPath(lessonA);
    settle();
    window->findChild<LessonPanel*>()->next();
    window->goHome();
    settle();
    faults.add(onSight(*window), "first page, a lesson begun");
    faults.add(unreachable(*window, true), "first page, a lesson begun");
    QVERIFY(faults.isEmpty());
}

QTEST_MAIN(TestAccessDialogs)
#include "test_access_dialogs.moc"

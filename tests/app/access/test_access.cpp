// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"
#include "app/language/languages.h"
#include "app/panels/bottom_pane.h"
#include "app/panels/export_dialog.h"
#include "app/panels/figure_board.h"
#include "app/panels/handout_dialog.h"
#include "app/panels/numbers/numbers_window.h"
#include "app/settings.h"
#include "app/window/legible_style.h"
#include "app/window/work_page.h"
#include "app/workshop/workshop.h"
#include "core/figure/catalogue.h"
#include "tests/app/access/window_tour.h"
#include "tests/support/faults/find_faults.h"
#include "tests/support/faults/spoken.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMap>
#include <QMenuBar>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace tanhgram;

namespace {

const QString lessonA = QStringLiteral(":/lessons/activation-functions.lesson.md");
const QString lessonB = QStringLiteral(":/lessons/inside-the-activation-function.lesson.md");

constexpr int usualWidth = 1280;

/// How the program looks, and what it speaks.
struct Guise {
    QString language;
    bool dark = false;
    QSize size;
};

/// What has been found wrong, and on which screen first.
class Faults {
public:
    void add(const QStringList& faults, const QString& screen) {
        for (const QString& fault : faults)
            if (!first_.contains(fault))
                first_[fault] = screen;
    }

    /// Whether there are none; if there are, each is written down.
    bool isEmpty() const {
        for (auto each = first_.cbegin(); each != first_.cend(); ++each)
            qWarning("%s  [%s]", qPrintable(each.key()), qPrintable(each.value()));
        return first_.isEmpty();
    }

private:
    QMap<QString, QString> first_;
};

FigureView& mainView(FigureBoard& board) {
    for (FigureSlot* each : board.findChildren<FigureSlot*>())
        if (each->isVisible() && &each->kind() == &board.mainKind())
            return each->view();
    qFatal("no figure");
}

// Figures are small in a small window, and then not all of their texts can be kept apart.
QStringList onSight(const QWidget& window) {
    const QStringList clashes = window.width() < usualWidth ? QStringList() : clashingInFigures(window);
    return nameless(window) + clipped(window) + clashes + misplaced(window) + sharedMnemonics(window);
}

std::unique_ptr<MainWindow> windowIn(const Guise& guise, const QString& lesson) {
    Settings settings;
    wear(settings, guise.dark);
    saveSettings(settings);
    auto window = std::make_unique<MainWindow>(QString(), guise.language);
    window->openPath(lesson);
    window->resize(guise.size);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qWarning("the window is not active");
    settle();
    return window;
}

} // namespace

/// Goes through the whole program as somebody would who listens to it, who has only a keyboard, who needs its
/// texts whole, or who reads another language. In every language whose translation is complete it looks for
/// what is still English; with TANHGRAM_EVERY_LANGUAGE it looks for everything else there, too.
class TestAccess : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void everyStepIsInOrder_data();
    void everyStepIsInOrder();
    void everyPanelIsInOrder_data();
    void everyPanelIsInOrder();
    void everyFigureIsInOrder_data();
    void everyFigureIsInOrder();
    void everyDialogIsInOrder_data();
    void everyDialogIsInOrder();
    void theWorkshopIsInOrder_data();
    void theWorkshopIsInOrder();
    void panesAreReachedByF6();
    void everythingIsTranslated_data();
    void everythingIsTranslated();

private:
    void addGuises();
    Guise guise() const;
    QStringList textsIn(const QString& language);
};

void TestAccess::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName("tanhgram-test-access");
    QApplication::setStyle(new LegibleStyle);
}

void TestAccess::addGuises() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    const QSize small(1024, 700), usual(1280, 800);
    for (const Language& each : languages()) {
        const bool isEnglish = each.code == "en";
        if (!isEnglish && !(isComplete(each.code) && qEnvironmentVariableIsSet("TANHGRAM_EVERY_LANGUAGE")))
            continue;
        QTest::addRow("%s small", qPrintable(each.code)) << each.code << false << small;
        if (isEnglish)
            QTest::addRow("%s usual, dark", qPrintable(each.code)) << each.code << true << usual;
    }
}

Guise TestAccess::guise() const {
    QFETCH(const QString, language);
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    return {language, dark, size};
}

void TestAccess::everyStepIsInOrder_data() {
    addGuises();
}

void TestAccess::everyStepIsInOrder() {
    Faults faults;
    for (const QString& lesson : {lessonA, lessonB}) {
        const auto window = windowIn(guise(), lesson);
        tourSteps(*window, [&](const QString& screen) { faults.add(onSight(*window), screen); });
        QCOMPARE(window->size(), guise().size);
    }
    QVERIFY(faults.isEmpty());
}

void TestAccess::everyPanelIsInOrder_data() {
    addGuises();
}

// With a step of the lesson that covers nothing, and then without a lesson.
void TestAccess::everyPanelIsInOrder() {
    Faults faults;
    for (const QString& lesson : {lessonA, lessonB}) {
        const auto window = windowIn(guise(), lesson);
        tourTabs(*window, [&](const QString& screen) {
            faults.add(onSight(*window), screen);
            faults.add(unreachable(*window, window->width() >= usualWidth), screen);
        });
    }
    QVERIFY(faults.isEmpty());
}

void TestAccess::everyFigureIsInOrder_data() {
    addGuises();
}

// Each kind in the large place and in a small one beside it, for the networks of both lessons.
void TestAccess::everyFigureIsInOrder() {
    Faults faults;
    for (const QString& lesson : {lessonA, lessonB}) {
        const auto window = windowIn(guise(), lesson);
        auto& board = *window->findChild<FigureBoard*>();
        for (const FigureKind& kind : figureCatalogue()) {
            const std::string name(kind.name);
            board.showFigures({name, kind.ofRun ? "input" : name, "activation"});
            settle();
            board.refresh();
            faults.add(onSight(*window), QString::fromStdString(name));
            for (const FigureView* view : board.findChildren<FigureView*>())
                if (view->isVisible() && view->accessibleDescription().isEmpty())
                    faults.add({"no description: " + view->accessibleName()}, QString::fromStdString(name));
        }
    }
    QVERIFY(faults.isEmpty());
}

void TestAccess::everyDialogIsInOrder_data() {
    addGuises();
}

void TestAccess::everyDialogIsInOrder() {
    Faults faults;
    const auto window = windowIn(guise(), lessonA);
    const auto look = [&](QWidget& dialog, const QString& name) {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        settle();
        faults.add(onSight(dialog), name);
        faults.add(unreachable(dialog, true), name);
        dialog.close();
    };
    auto& board = *window->findChild<FigureBoard*>();
    ExportDialog exporting([&](const ExportOptions&) { return mainView(board).figure(); }, {}, window.get());
    look(exporting, "export");
    HandoutDialog handout(window->findChild<LessonPanel*>()->session().lesson, window.get());
    look(handout, "handout");
    showNumbers(mainView(board));
    look(*board.findChild<NumbersWindow*>(), "numbers");
    QTimer::singleShot(0, window.get(), [&] {
        if (QWidget* box = QApplication::activeModalWidget())
            look(*box, "keyboard");
    });
    QTest::keyClick(window.get(), Qt::Key_F1);
    QVERIFY(faults.isEmpty());
}

void TestAccess::theWorkshopIsInOrder_data() {
    addGuises();
}

void TestAccess::theWorkshopIsInOrder() {
    Faults faults;
    const auto window = windowIn(guise(), lessonB);
    window->findChild<WorkPage*>()->workshop().setShown(true);
    settle();
    tourTabs(*window, [&](const QString& screen) { faults.add(onSight(*window), screen); });
    QVERIFY(faults.isEmpty());
}

void TestAccess::panesAreReachedByF6() {
    const auto window = windowIn({"en", false, {1280, 800}}, lessonA);
    window->findChild<LessonPanel*>()->findChild<QPushButton*>("hint")->setFocus();
    const auto isIn = [&](const QWidget* pane) { return pane->isAncestorOf(window->focusWidget()); };
    const auto press = [&](Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(window->focusWidget(), Qt::Key_F6, modifiers);
    };
    press();
    QVERIFY(isIn(window->findChild<FigureBoard*>()));
    press();
    QVERIFY(isIn(window->findChild<BottomPane*>()));
    press();
    QVERIFY(isIn(window->findChild<LessonPanel*>()));
    QCOMPARE(window->focusWidget()->objectName(), QString("hint"));
    press(Qt::ShiftModifier);
    QVERIFY(isIn(window->findChild<BottomPane*>()));
}

QStringList TestAccess::textsIn(const QString& language) {
    QStringList texts;
    const auto window = windowIn({language, false, {1280, 800}}, lessonB);
    const auto take = [&](const QString&) { texts += shownTexts(*window); };
    tourSteps(*window, take);
    tourTabs(*window, take);
    window->findChild<WorkPage*>()->workshop().setShown(true);
    settle();
    tourTabs(*window, take);
    HandoutDialog handout(window->findChild<LessonPanel*>()->session().lesson, window.get());
    ExportDialog exporting([](const ExportOptions&) { return Figure{}; }, {}, window.get());
    for (QDialog* each : {static_cast<QDialog*>(&handout), static_cast<QDialog*>(&exporting)}) {
        each->show();
        settle();
        texts += shownTexts(*each);
        each->close();
    }
    texts.removeDuplicates();
    return texts;
}

void TestAccess::everythingIsTranslated_data() {
    QTest::addColumn<QString>("language");
    for (const Language& each : languages())
        if (each.code != "en")
            QTest::addRow("%s", qPrintable(each.code)) << each.code;
}

void TestAccess::everythingIsTranslated() {
    QFETCH(const QString, language);
    if (!isComplete(language))
        QSKIP("the translation is not complete yet");
    static const QStringList english = textsIn("en");
    Faults faults;
    faults.add(untranslated(textsIn(language), english, alikeIn(language)), language);
    QVERIFY(faults.isEmpty());
}

QTEST_MAIN(TestAccess)
#include "test_access.moc"

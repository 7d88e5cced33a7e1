// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"
#include "app/panels/bottom_pane.h"
#include "app/panels/compare_bar.h"
#include "app/panels/export_dialog.h"
#include "app/panels/figure_board.h"
#include "app/panels/handout_dialog.h"
#include "app/panels/numbers/numbers_window.h"
#include "app/window/work_page.h"
#include "app/workshop/workshop.h"
#include "core/figure/catalogue.h"
#include "tests/app/access/window_tour.h"
#include "tests/support/faults/find_faults.h"
#include "tests/support/open_window.h"
#include "tests/support/patience.h"

#include <QApplication>
#include <QCheckBox>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimer>

using namespace tanhgram;

namespace {

const QString lessonA = QStringLiteral(":/lessons/activation-functions.lesson.md");
const QString lessonB = QStringLiteral(":/lessons/inside-the-activation-function.lesson.md");

/// Names, and what is written on keys.
const QSet<QString>& names() {
    static const QSet<QString> all{
        "tanh",    "relu",   "xor",   "exp",   "max",      "sigma",   "tanhgram", "keras",   "numpy",
        "pytorch", "daniel", "voigt", "godoy", "renom",    "cc",      "csv",      "svg",     "pdf",
        "png",     "json",   "xapi",  "tex",   "latex",    "toml",    "dpi",      "letter",  "glorot",
        "ctrl",    "shift",  "alt",   "esc",   "escape",   "enter",   "return",   "home",    "end",
        "page",    "down",   "left",  "right", "tab",      "english", "brasil",   "deutsch", "portu",
        "portugu", "space",  "del",   "menu",  "backspace"};
    return all;
}

/// What Arabic gives beside its own word, because readers will meet it elsewhere.
const QSet<QString>& besideArabic() {
    static const QSet<QString> all{"kernel", "logit", "notebook", "normal", "sigmoid", "sparse"};
    return all;
}

/// What the lesson quotes of a notebook's output, and names of files.
QString withoutQuotations(QString text) {
    static const QRegularExpression quoted(
        R"((hidden|output) (kernel|bias)|[\w.-]+\.(lesson(\.\w+)?\.md|experiment\.toml|csv|json|pdf|svg|png))");
    return text.remove(quoted).remove('&');
}

QStringList latinWordsOf(const QString& text) {
    static const QRegularExpression word("[A-Za-z]{3,}");
    QStringList words;
    for (auto found = word.globalMatch(withoutQuotations(text)); found.hasNext();)
        words << found.next().captured().toLower();
    return words;
}

} // namespace

/// Japanese and Arabic are written in other letters than English: a sentence with a word in Latin letters has
/// been put together from a part that no translator has seen, in whatever language it is read.
class TestEnglishWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noSentenceIsHalfEnglish_data();
    void noSentenceIsHalfEnglish();

private:
    void take(const QWidget& window) { texts_ += shownTexts(window); }
    void tourLesson(MainWindow& window, const QString& lesson);
    void tourFigures(MainWindow& window);
    void tourNetworks(MainWindow& window);
    void tourTraining(MainWindow& window);
    void tourDialogs(MainWindow& window);

    QStringList texts_;
};

void TestEnglishWords::initTestCase() {
    stayApart("english-words");
}

void TestEnglishWords::tourLesson(MainWindow& window, const QString& lesson) {
    window.openPath(lesson);
    settle();
    tourSteps(window, [&](const QString&) { take(window); });
}

void TestEnglishWords::tourFigures(MainWindow& window) {
    auto& board = *window.findChild<FigureBoard*>();
    for (const FigureKind& kind : figureCatalogue()) {
        board.showFigures({std::string(kind.name), "activation"});
        settle();
        board.refresh();
        take(window);
        showNumbers(board.findChild<FigureSlot*>()->view());
        take(*board.findChild<NumbersWindow*>());
        board.findChild<NumbersWindow*>()->close();
    }
}

// Each activation in one layer and in two; compared with the start, pinned, and taken back.
void TestEnglishWords::tourNetworks(MainWindow& window) {
    auto& board = *window.findChild<FigureBoard*>();
    board.findChild<CompareBar*>()->findChild<QCheckBox*>()->click();
    for (const std::size_t layers : {1U, 2U})
        for (const Activation activation : allActivations) {
            Experiment now = window.document().experiment();
            now.network = identityNetwork();
            now.network.hidden.resize(layers, now.network.hidden.front());
            now.network.hidden.front().activation = activation;
            now.network.hidden.back().weights(0, 1) = 0.5;
            window.document().replace(now, {});
            for (const char* kind : {"morph", "stages", "network"}) {
                board.showFigures({kind});
                settle();
                board.pin(*board.findChild<FigureSlot*>());
                board.refresh();
                take(window);
            }
        }
    board.findChild<CompareBar*>()->findChild<QCheckBox*>()->click();
    tourTabs(window, [&](const QString&) { take(window); });
}

void TestEnglishWords::tourTraining(MainWindow& window) {
    window.findChild<BottomPane*>()->showPanel("training");
    for (const double rate : {0.1, 1e6}) {
        window.document().apply({{"training.learning_rate", rate, {}}}, {});
        window.playback().begin();
        QTRY_VERIFY_WITH_TIMEOUT(window.playback().run() != nullptr && !window.playback().isTraining(),
                                 patience);
        window.playback().seek(5);
        settle();
        take(window);
    }
    window.playback().cancel();
}

void TestEnglishWords::tourDialogs(MainWindow& window) {
    HandoutDialog handout(window.findChild<LessonPanel*>()->session().lesson, &window);
    ExportDialog exporting([](const ExportOptions&) { return Figure{}; }, {}, &window);
    for (QDialog* each : {static_cast<QDialog*>(&handout), static_cast<QDialog*>(&exporting)}) {
        each->show();
        settle();
        take(*each);
        each->close();
    }
    // The page of keys lasts until it is closed.
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        QWidget* page = QApplication::activeModalWidget();
        if (page == nullptr)
            return;
        watch.stop();
        take(*page);
        page->close();
    });
    watch.start(10);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    QVERIFY(!watch.isActive());
}

void TestEnglishWords::noSentenceIsHalfEnglish_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("ja") << "ja";
    QTest::newRow("ar") << "ar";
}

void TestEnglishWords::noSentenceIsHalfEnglish() {
    QFETCH(const QString, language);
    texts_.clear();
    MainWindow window(QString(), language);
    window.resize(1280, 800);
    window.show();
    settle();
    take(window);
    tourLesson(window, lessonA);
    tourFigures(window);
    tourNetworks(window);
    tourLesson(window, lessonB);
    tourTraining(window);
    window.findChild<WorkPage*>()->workshop().setShown(true);
    settle();
    tourTabs(window, [&](const QString&) { take(window); });
    window.findChild<WorkPage*>()->workshop().setShown(false);
    tourDialogs(window);
    QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
    settle();
    tourNetworks(window);

    QMap<QString, QString> found;
    for (const QString& text : texts_)
        for (const QString& word : latinWordsOf(text))
            if (!names().contains(word) && !(language == "ar" && besideArabic().contains(word)))
                found[word] = text;
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        qWarning("“%s” in “%s”", qPrintable(each.key()), qPrintable(each.value().left(160)));
    QVERIFY(texts_.size() > 500);
    QVERIFY(found.isEmpty());
}

QTEST_MAIN(TestEnglishWords)
#include "test_english_words.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"
#include "app/panels/figure_board.h"
#include "app/panels/grips/grip_card.h"
#include "core/figure/catalogue.h"
#include "tests/app/access/guises.h"
#include "tests/support/heard.h"

#include <QTest>

using namespace tanhgram;

namespace {

/// Shows each kind of figure in the large place, and in a small one beside it if it is of a state.
void tourFigures(MainWindow& window, const Visit& look) {
    auto& board = *window.findChild<FigureBoard*>();
    for (const FigureKind& kind : figureCatalogue()) {
        const std::string name(kind.name);
        board.showFigures({name, kind.ofRun ? "input" : name, "activation"});
        settle();
        board.refresh();
        look(QString::fromStdString(name));
    }
}

QStringList withoutDescription(const MainWindow& window) {
    QStringList faults;
    for (FigureView* view : window.findChildren<FigureView*>())
        if (view->isVisible() && heard(*view).isEmpty())
            faults << "no description: " + view->accessibleName();
    return faults;
}

} // namespace

/// Every figure of the catalogue, large and small, and the cards on which its numbers are typed, in every
/// language.
class TestAccessFigures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { beAsTheProgram("tanhgram-test-access-figures"); }
    void everyFigureIsInOrder_data() { addGuises(); }
    void everyFigureIsInOrder();
    void everyCardIsInOrder_data() { addGuises(); }
    void everyCardIsInOrder();
};

void TestAccessFigures::everyFigureIsInOrder() {
    QFETCH(const Guise, guise);
    Faults faults;
    for (const QString& lesson : {lessonA, lessonB}) {
        const auto window = windowIn(guise, lesson);
        tourFigures(*window, [&](const QString& screen) {
            faults.add(onSight(*window) + withoutDescription(*window), screen);
        });
    }
    QVERIFY(faults.isEmpty());
}

// With numbers as long as they become.
void TestAccessFigures::everyCardIsInOrder() {
    QFETCH(const Guise, guise);
    Faults faults;
    const auto window = windowIn(guise, lessonA);
    window->document().apply({{"w11", -1.2345678, {}}, {"b11", -0.000012345678, {}}}, {});
    Viewpoint viewpoint;
    auto& board = *window->findChild<FigureBoard*>();
    board.setGripsOffered(true);
    int cards = 0;
    for (const char* kind : {"hidden", "network"}) {
        board.showFigures({kind});
        settle();
        board.refresh();
        FigureView& view = mainView(board);
        for (const Grip& grip : view.figure().grips) {
            auto* card = new GripCard(window->document(), viewpoint, grip, &view);
            card->openAt(view.mapToGlobal(view.rect().center()), {});
            settle();
            faults.add(onSight(*card), "the card " + card->accessibleName());
            delete card;
            ++cards;
        }
    }
    QVERIFY(cards > 9);
    QVERIFY(faults.isEmpty());
}

QTEST_MAIN(TestAccessFigures)
#include "test_access_figures.moc"

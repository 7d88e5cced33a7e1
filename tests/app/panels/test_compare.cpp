// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/compare_bar.h"
#include "app/panels/elided_label.h"
#include "app/panels/figure_board.h"
#include "app/panels/morph/morph_bar.h"
#include "app/panels/morph/stage_slider.h"
#include "lessons/changes.h"

#include <QCheckBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace tanhgram;

namespace {

Experiment with(const Patch& patch) {
    return patched(Experiment{}, patch).value.value();
}

bool legendHas(const Figure& figure, const char* text) {
    return std::any_of(figure.legend.begin(), figure.legend.end(),
                       [&](const LegendEntry& entry) { return english(entry.text) == text; });
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { board_.reset(); }
    void changesAreTold();
    void manyChangesAreCounted();
    void otherShapesAreTold();
    void theStartIsDrawnBelow();
    void peekingShowsTheStartWhileHeld();
    void aPinnedStageStays();
    void pageKeysGoFromStopToStop();
    void playingStepsWhenMotionIsReduced();

private:
    FigureView& mainView();
    CompareBar& bar() { return *board_->findChild<CompareBar*>(); }
    MorphBar& morph() { return *board_->findChild<MorphBar*>(); }

    std::unique_ptr<Document> document_;
    std::unique_ptr<Viewpoint> viewpoint_;
    std::unique_ptr<FigureBoard> board_;
};

void TestCompare::init() {
    QLocale::setDefault(QLocale::c());
    document_ = std::make_unique<Document>();
    viewpoint_ = std::make_unique<Viewpoint>();
    board_ = std::make_unique<FigureBoard>(*document_, *viewpoint_);
    board_->setStart([] { return Experiment{}; });
    board_->resize(900, 700);
    board_->show();
    QVERIFY(QTest::qWaitForWindowExposed(board_.get()));
}

FigureView& TestCompare::mainView() {
    for (FigureSlot* slot : board_->findChildren<FigureSlot*>())
        if (&slot->kind() == &board_->mainKind() && slot->isVisible() && !slot->isPinned())
            return slot->view();
    qFatal("the main figure is not to be seen");
}

void TestCompare::changesAreTold() {
    const Experiment start = with({{"w21", 0.5, {}}});
    const Experiment now = with({{"activation", std::string("tanh"), {}},
                                 {"w11", 2.5, {}},
                                 {"b13", -0.25, {}},
                                 {"training.epochs", 20.0, {}}});
    QCOMPARE(changes(start, start), std::vector<Change>());
    QCOMPARE(changes(start, now), (std::vector<Change>{{"activation", "linear", "tanh"},
                                                       {"w₁₁", "1", "2.5"},
                                                       {"w₂₁", "0.5", "0"},
                                                       {"b₁₃", "0", "-0.25"},
                                                       {"epochs", "150", "20"}}));
}

void TestCompare::manyChangesAreCounted() {
    Experiment five;
    five.network.hidden[0].weights = Eigen::MatrixXd::Ones(5, 2);
    five.network.hidden[0].biases = Eigen::VectorXd::Zero(5);
    five.network.output.weights = Eigen::VectorXd::Ones(5);
    document_->open(five);
    board_->setStart([five] { return five; });
    bar().findChild<QCheckBox*>()->click();
    Experiment trained = five;
    trained.network.hidden[0].weights.array() += 1;
    trained.network.hidden[0].biases.array() += 1;
    document_->replace(trained, "trained");
    board_->refresh();
    const QString text = board_->findChild<ElidedLabel*>()->text();
    QVERIFY2(text.contains("w₁₁ 1 → 2"), qPrintable(text));
    QVERIFY2(text.contains("3"), qPrintable(text)); // of 15 changes, 12 are told
    QVERIFY(!text.contains("b₅"));
}

void TestCompare::otherShapesAreTold() {
    Experiment five;
    five.network.hidden[0].weights = Eigen::MatrixXd::Ones(5, 2);
    five.network.hidden[0].biases = Eigen::VectorXd::Zero(5);
    five.network.output.weights = Eigen::VectorXd::Ones(5);
    QCOMPARE(changes(Experiment{}, five), (std::vector<Change>{{"network", "2-2-1", "2-5-1"}}));
    document_->open(five);
    bar().findChild<QCheckBox*>()->click();
    board_->refresh();
    QVERIFY(legendHas(mainView().figure(), "the start"));
}

void TestCompare::theStartIsDrawnBelow() {
    document_->apply({{"w11", 3.0, {}}}, "drag");
    board_->refresh();
    QVERIFY(!legendHas(mainView().figure(), "the start"));
    QVERIFY(!board_->findChild<ElidedLabel*>()->isVisible());
    bar().findChild<QCheckBox*>()->click();
    board_->refresh();
    const Figure& figure = mainView().figure();
    QVERIFY(legendHas(figure, "the start"));
    QCOMPARE(board_->findChild<ElidedLabel*>()->text(), QString::fromUtf8("w₁₁ 1 → 3"));
    // The patch of the start is the square [-1, 1]^2, and lies below everything else.
    const auto& patch = std::get<Polygon>(figure.marks.front());
    for (const Vertex& corner : patch.path)
        QVERIFY(std::abs(std::abs(corner.x()) - 1) < 1e-9 && std::abs(std::abs(corner.y()) - 1) < 1e-9);
    QVERIFY(figure.x.high > 3);
}

void TestCompare::peekingShowsTheStartWhileHeld() {
    document_->apply({{"w11", 3.0, {}}}, "drag");
    board_->refresh();
    const double wide = mainView().figure().x.high;
    QTest::keyPress(board_.get(), Qt::Key_F8);
    board_->refresh();
    QVERIFY(mainView().figure().x.high < wide);
    QCOMPARE(numberAt(document_->experiment(), "w11"), std::optional(3.0));
    QTest::keyRelease(board_.get(), Qt::Key_F8);
    board_->refresh();
    QCOMPARE(mainView().figure().x.high, wide);
    auto* peek = bar().findChild<QToolButton*>();
    QTest::mousePress(peek, Qt::LeftButton);
    QVERIFY(bar().isPeeking());
    QTest::mouseRelease(peek, Qt::LeftButton);
    QVERIFY(!bar().isPeeking());
}

void TestCompare::aPinnedStageStays() {
    document_->apply({{"hidden.0.weights", std::vector<std::vector<double>>{{-3, 3}, {-3, -3}}, {}}}, "turn");
    board_->showFigures({"morph"});
    auto* slider = morph().findChild<StageSlider*>();
    slider->setValue(StageSlider::stepsPerStage);
    board_->refresh();
    for (QToolButton* button : morph().findChildren<QToolButton*>())
        if (button->text() == "Freeze")
            button->click();
    board_->refresh();
    FigureSlot* pinned = nullptr;
    for (FigureSlot* slot : board_->findChildren<FigureSlot*>())
        if (slot->isPinned())
            pinned = slot;
    QVERIFY(pinned != nullptr && pinned->isVisible());
    const std::vector<Mark> before = pinned->view().figure().marks;
    slider->setValue(0);
    board_->refresh();
    QVERIFY(mainView().figure().marks != before);
    QVERIFY(pinned->shown().look.morph == std::optional(1.0));
}

void TestCompare::pageKeysGoFromStopToStop() {
    board_->showFigures({"morph"});
    auto* slider = morph().findChild<StageSlider*>();
    slider->setValue(130);
    QTest::keyClick(slider, Qt::Key_PageUp);
    QCOMPARE(viewpoint_->look().morph, std::optional(2.0));
    slider->setValue(130);
    QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(viewpoint_->look().morph, std::optional(1.0));
    QTest::keyClick(slider, Qt::Key_PageDown);
    QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(viewpoint_->look().morph, std::optional(0.0));
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(viewpoint_->look().morph.value() > 0 && viewpoint_->look().morph.value() < 0.2);
}

void TestCompare::playingStepsWhenMotionIsReduced() {
    board_->showFigures({"morph"});
    morph().setMotionReduced(true);
    morph().findChild<StageSlider*>()->setValue(130);
    morph().toggle();
    QVERIFY(morph().isPlaying());
    QCOMPARE(viewpoint_->look().morph, std::optional(1.0));
    QTRY_COMPARE_WITH_TIMEOUT(viewpoint_->look().morph, std::optional(2.0), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(viewpoint_->look().morph, std::optional(3.0), 10000);
    QVERIFY(!morph().isPlaying());
}

QTEST_MAIN(TestCompare)
#include "test_compare.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/formula/formula_bar.h"
#include "app/panels/formula/formula_texts.h"
#include "app/panels/formula/formula_view.h"
#include "core/experiment/parameter_key.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace tanhgram;

namespace {

Network deep(int layers, int units) {
    Network network;
    Eigen::Index inputs = inputCount;
    for (int i = 0; i < layers; ++i) {
        network.hidden.push_back({Activation::Tanh, Eigen::MatrixXd::Constant(units, inputs, 0.5),
                                  Eigen::VectorXd::Constant(units, -1)});
        inputs = units;
    }
    network.output = {Eigen::VectorXd::Constant(inputs, 2), 3};
    return network;
}

Snapshot stateOf(const Network& network, const Look& look = {}) {
    Snapshot state;
    state.network = network;
    state.look = look;
    return state;
}

} // namespace

class TestFormula : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { bar_.reset(); }
    void numbersFollowTheNetwork();
    void numbersAreThoseOfTheLocale();
    void pointingAtANumberEmphasisesIt();
    void theKeyboardWalksThroughTheNumbers();
    void anEmphasisedNumberIsFramed();
    void wideFormulasScroll();
    void foldedItIsOneLine();
    void coveredNumbersAreNotShown();
    void itIsCopied();
    void itIsSaid();

private:
    FormulaView& view() { return *bar_->findChild<FormulaView*>(); }
    QImage picture() { return bar_->grab().toImage(); }
    QPoint middleOf(const char* key) { return view().placeOf(key).center().toPoint(); }

    std::unique_ptr<Viewpoint> viewpoint_;
    std::unique_ptr<FormulaBar> bar_;
};

void TestFormula::init() {
    QLocale::setDefault(QLocale::c());
    viewpoint_ = std::make_unique<Viewpoint>();
    bar_ = std::make_unique<FormulaBar>(*viewpoint_);
    bar_->resize(900, 800); // high enough to unfold
    bar_->show();
    bar_->watch(stateOf(identityNetwork()));
    QVERIFY(QTest::qWaitForWindowExposed(bar_.get()));
}

void TestFormula::numbersFollowTheNetwork() {
    Network network = identityNetwork();
    const QSize size = view().sizeHint();
    const QImage before = picture();
    network.hidden[0].weights(1, 0) = -2.5;
    bar_->watch(stateOf(network));
    QVERIFY(picture() != before);
    QCOMPARE(view().sizeHint(), size); // nothing jumps while a number moves
    network.hidden[0].weights(1, 0) = -1234.5;
    bar_->watch(stateOf(network));
    QVERIFY(view().sizeHint().width() > size.width());
    bar_->watch(stateOf(identityNetwork()));
    QVERIFY(view().grab().size().width() >= size.width());
}

void TestFormula::numbersAreThoseOfTheLocale() {
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    Network network = identityNetwork();
    network.hidden[0].biases[0] = 0.5;
    QVERIFY(spokenEquationsOf(network).contains("0 x₂ + 0,5"));
    QVERIFY(plainTextOf(network).contains("[[0.5], [0]]"));
}

void TestFormula::pointingAtANumberEmphasisesIt() {
    QTest::mouseMove(&view(), middleOf("hidden.0.weights.1.0"));
    QCOMPARE(viewpoint_->look().emphasis, std::set<std::string>{"hidden.0.weights.1.0"});
    QTest::mouseMove(&view(), QPoint(1, 1));
    QVERIFY(viewpoint_->look().emphasis.empty());
}

void TestFormula::theKeyboardWalksThroughTheNumbers() {
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Right);
    QTest::keyClick(&view(), Qt::Key_Right);
    QCOMPARE(viewpoint_->look().emphasis, std::set<std::string>{"hidden.0.weights.0.1"});
    QTRY_COMPARE(view().accessibleDescription(), QString("w₁₂ is 0.00"));
    QTest::keyClick(&view(), Qt::Key_Left);
    QCOMPARE(viewpoint_->look().emphasis, std::set<std::string>{"hidden.0.weights.0.0"});
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(viewpoint_->look().emphasis.empty());
    QTest::keyClick(&view(), Qt::Key_Left);
    QCOMPARE(viewpoint_->look().emphasis, std::set<std::string>{"output.bias"});
}

void TestFormula::anEmphasisedNumberIsFramed() {
    const QImage plain = view().grab().toImage();
    Look look;
    look.emphasis = {"output.weights.1"};
    bar_->watch(stateOf(identityNetwork(), look));
    const QImage framed = view().grab().toImage();
    const QRect around = view().placeOf("output.weights.1").adjusted(-8, -8, 8, 8).toAlignedRect();
    QVERIFY(framed.copy(around) != plain.copy(around));
    const QRect left(0, 0, around.left(), plain.height());
    QVERIFY(framed.copy(left) == plain.copy(left));
}

void TestFormula::wideFormulasScroll() {
    bar_->watch(stateOf(deep(maxHiddenLayers, maxUnits)));
    auto* scroll = bar_->findChild<QScrollArea*>();
    QVERIFY(view().width() > scroll->viewport()->width());
    QVERIFY(bar_->sizeHint().height() < 140);
    QVERIFY(!view().placeOf("hidden.5.weights.7.7").isEmpty());
}

void TestFormula::foldedItIsOneLine() {
    QVERIFY(!bar_->isFolded());
    const int unfolded = view().sizeHint().height();
    bar_->findChild<QToolButton*>()->click();
    QVERIFY(bar_->isFolded());
    QVERIFY(view().placeOf("hidden.0.weights.0.0").isEmpty());
    QVERIFY(!view().placeOf("output.weights.1").isEmpty());
    QVERIFY(view().sizeHint().height() <= unfolded);
    bar_->findChild<QToolButton*>()->click();
    QVERIFY(!view().placeOf("hidden.0.weights.0.0").isEmpty());
}

void TestFormula::coveredNumbersAreNotShown() {
    bar_->setCovered(true);
    QVERIFY(!bar_->isVisible());
    bar_->setWanted(true);
    QVERIFY(!bar_->isVisible());
    bar_->setCovered(false);
    QVERIFY(bar_->isVisible());
    bar_->setWanted(false);
    QVERIFY(!bar_->isVisible());
}

void TestFormula::itIsCopied() {
    view().setFocus();
    QTest::keySequence(&view(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text().section('\n', 0, 1),
             "z = [[1, 0], [0, 1]]x + [[0], [0]]\nh = z");
    QVERIFY(latexOf(identityNetwork())
                .startsWith("\\begin{aligned}\nz &= \\begin{bmatrix} 1 & 0 \\\\ 0 & 1 \\end{bmatrix} x"));
}

void TestFormula::itIsSaid() {
    QTRY_VERIFY(view().accessibleDescription().contains("z₁ = 1 x₁ + 0 x₂ + 0\n"));
    QVERIFY(!view().accessibleName().isEmpty());
}

QTEST_MAIN(TestFormula)
#include "test_formula.moc"

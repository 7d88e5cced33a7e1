// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/controls_panel.h"
#include "app/panels/figure_board.h"
#include "app/panels/lesson/markdown_view.h"
#include "app/panels/network_table.h"
#include "app/panels/parameter_control.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

using namespace tanhgram;

namespace {

double at(const Document& document, const char* key) {
    return numberAt(document.experiment(), key).value();
}

Experiment shaped(int layers, Eigen::Index units) {
    Experiment experiment;
    experiment.network.hidden.clear();
    Eigen::Index inputs = inputCount;
    for (int i = 0; i < layers; ++i, inputs = units)
        experiment.network.hidden.push_back(
            {Activation::Tanh, Eigen::MatrixXd::Constant(units, inputs, 0.25), Eigen::VectorXd::Zero(units)});
    experiment.network.output = {Eigen::VectorXd::Ones(units), 0};
    return experiment;
}

} // namespace

class TestPanels : public QObject {
    Q_OBJECT

private slots:
    void aDragMovesTheWeightAndIsOneStep();
    void quickKeysAreOneStep();
    void aNumberBeyondTheSliderIsKept();
    void enterOnAnUntouchedFieldKeepsEveryDigit();
    void theWheelPassesAnUnfocusedSlider();
    void theActivationFollowsTheDocument();
    void manyChangesAreOneFrame();
    void figuresTakeTheirPlaces();
    void everyShapeHasItsNumbers_data();
    void everyShapeHasItsNumbers();
    void markdownLoadsNothingAndShowsNoHtml();
};

void TestPanels::aDragMovesTheWeightAndIsOneStep() {
    Document document;
    const ParameterControl control(document, "w21");
    control.slider()->setSliderDown(true);
    for (const int step : {5, 10, 20})
        control.slider()->setValue(step);
    control.slider()->setSliderDown(false);
    QCOMPARE(at(document, "w21"), 2.0);
    QCOMPARE(control.field()->value(), 2.0);
    QCOMPARE(document.history().count(), 1);
    document.history().undo();
    QCOMPARE(at(document, "w21"), 0.0);
    QCOMPARE(control.slider()->value(), 0);
}

void TestPanels::quickKeysAreOneStep() {
    Document document;
    const ParameterControl control(document, "w12");
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(control.slider(), Qt::Key_Right);
    QCOMPARE(at(document, "w12"), 0.4);
    QCOMPARE(document.history().count(), 1);
}

void TestPanels::aNumberBeyondTheSliderIsKept() {
    Document document;
    const ParameterControl control(document, "b12");
    for (const double value : {12.25, -1e9, 1e300}) {
        document.apply({{"b12", value, {}}}, "trained");
        QCOMPARE(at(document, "b12"), value);
        QCOMPARE(control.field()->value(), value);
        QCOMPARE(control.slider()->value(), value > 0 ? 30 : -30);
    }
}

void TestPanels::enterOnAnUntouchedFieldKeepsEveryDigit() {
    Document document;
    const double trained = 1.2345678901234567;
    ParameterControl control(document, "w11");
    document.apply({{"w11", trained, {}}}, "trained");
    QTest::keyClick(control.field(), Qt::Key_Return);
    QCOMPARE(at(document, "w11") - trained, 0.0);
}

void TestPanels::theWheelPassesAnUnfocusedSlider() {
    Document document;
    const ParameterControl control(document, "w11");
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(control.slider(), &wheel);
    QCoreApplication::sendEvent(control.field(), &wheel);
    QCOMPARE(at(document, "w11"), 1.0);
}

void TestPanels::theActivationFollowsTheDocument() {
    Document document;
    Viewpoint viewpoint;
    const ControlsPanel panel(document, viewpoint);
    const auto button = [&](const QString& text) {
        for (auto* each : panel.findChildren<QAbstractButton*>())
            if (each->text() == text)
                return each;
        return static_cast<QAbstractButton*>(nullptr);
    };
    QVERIFY(button("linear")->isChecked());
    button("tanh")->click();
    QCOMPARE(document.experiment().network.hidden[0].activation, Activation::Tanh);
    document.history().undo();
    QVERIFY(button("linear")->isChecked());
    QVERIFY(!button("tanh")->isChecked());
}

void TestPanels::manyChangesAreOneFrame() {
    Document document;
    Viewpoint viewpoint;
    FigureBoard board(document, viewpoint);
    board.resize(900, 600);
    board.show();
    QVERIFY(QTest::qWaitForWindowExposed(&board));
    // Layouts may still be asking for frames of their own.
    QSignalSpy settling(&board, &FigureBoard::drawn);
    while (settling.wait(100)) {
    }
    auto views = board.findChildren<FigureView*>();
    views.removeIf([](const FigureView* view) { return !view->isVisible(); });
    std::vector<Text> before;
    for (const FigureView* view : views)
        before.push_back(view->figure().description);

    const QSignalSpy frames(&board, &FigureBoard::drawn);
    document.apply({{"activation", std::string("relu"), {}}}, "bend");
    for (int i = 0; i < 20; ++i)
        document.apply({{"w21", i / 10.0, {}}}, "drag");
    QTRY_VERIFY(frames.count() > 0);
    QTest::qWait(50);
    QCOMPARE(frames.count(), 1);
    QCOMPARE(views.size(), 3);
    for (int i = 0; i < views.size(); ++i)
        QVERIFY2(views[i]->figure().description != before[static_cast<std::size_t>(i)],
                 views[i]->figure().name.c_str());
}

void TestPanels::figuresTakeTheirPlaces() {
    Document document;
    Viewpoint viewpoint;
    FigureBoard board(document, viewpoint);
    board.resize(900, 600);
    board.show();
    QVERIFY(QTest::qWaitForWindowExposed(&board));
    const auto shown = [&board] {
        QStringList names;
        for (FigureView* view : board.findChildren<FigureView*>())
            if (view->isVisible())
                names << QString::fromStdString(view->figure().name);
        names.sort();
        return names;
    };
    QTRY_COMPARE(shown(), QStringList({"activation", "hidden", "input"}));
    board.showFigures({"input"});
    QTRY_COMPARE(shown(), QStringList({"input"}));
    board.showFigures({"separability", "hidden", "input", "activation"});
    QTRY_COMPARE(shown(), QStringList({"activation", "hidden", "input", "separability"}));
    QVERIFY(board.mainKind().name == "separability");

    FigureSlot* slot = board.findChildren<FigureSlot*>().back();
    QMenu* menu = slot->findChild<QMenu*>();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), static_cast<qsizetype>(figureCatalogue().size()));
    menu->actions().front()->trigger();
    QVERIFY(slot->kind().name == figureCatalogue().front().name);
}

void TestPanels::everyShapeHasItsNumbers_data() {
    QTest::addColumn<int>("layers");
    QTest::addColumn<int>("units");
    QTest::newRow("one unit") << 1 << 1;
    QTest::newRow("2-5-1") << 1 << 5;
    QTest::newRow("six layers of eight") << maxHiddenLayers << maxUnits;
}

void TestPanels::everyShapeHasItsNumbers() {
    QFETCH(const int, layers);
    QFETCH(const int, units);
    Document document;
    Viewpoint viewpoint;
    FigureBoard board(document, viewpoint);
    const ControlsPanel panel(document, viewpoint);
    document.open(shaped(layers, units));
    board.refresh();
    auto* table = panel.findChild<NetworkTable*>();
    QCOMPARE(table->rowCount(), layers * units + 1);
    QCOMPARE(table->item(0, 0)->text(), QString("0.25"));
    table->item(0, 0)->setText("-4.5");
    QCOMPARE(document.experiment().network.hidden[0].weights(0, 0), -4.5);
    table->item(0, 0)->setText("much");
    QCOMPARE(table->item(0, 0)->text(), QString("-4.5"));
    QCOMPARE(document.history().count(), 1);
}

void TestPanels::markdownLoadsNothingAndShowsNoHtml() {
    MarkdownView view;
    view.showMarkdown("Look: ![picture](file:///etc/hostname) <b>bold?</b>");
    QVERIFY(!view.loadResource(QTextDocument::ImageResource, QUrl("file:///etc/hostname")).isValid());
    QVERIFY(view.toPlainText().contains("<b>bold?</b>"));
}

QTEST_MAIN(TestPanels)
#include "test_panels.moc"

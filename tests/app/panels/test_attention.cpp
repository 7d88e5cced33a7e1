// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/attention.h"
#include "app/panels/controls_panel.h"
#include "app/panels/network_table.h"
#include "app/panels/parameter_control.h"

#include <QSlider>
#include <QTest>

using namespace tanhgram;

namespace {

using Keys = std::set<std::string>;

void tell(QWidget& widget, QEvent::Type type) {
    QEvent event(type);
    if (type == QEvent::FocusIn || type == QEvent::FocusOut) {
        QFocusEvent focus(type, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&widget, &focus);
    } else {
        QCoreApplication::sendEvent(&widget, &event);
    }
}

} // namespace

class TestAttention : public QObject {
    Q_OBJECT

private slots:
    void whatIsPointedAtIsEmphasised();
    void theFocusCountsToo();
    void theTableOfOtherShapesDoesIt();
};

void TestAttention::whatIsPointedAtIsEmphasised() {
    Document document;
    Viewpoint viewpoint;
    const ControlsPanel panel(document, viewpoint);
    const auto controls = panel.findChildren<ParameterControl*>();
    QCOMPARE(controls.size(), 9);
    tell(*controls[1], QEvent::Enter);
    QCOMPARE(viewpoint.look().emphasis, Keys{"hidden.0.weights.0.1"});
    // The pointer goes straight on to the next: its emphasis must not be taken away by the first.
    tell(*controls[8], QEvent::Enter);
    tell(*controls[1], QEvent::Leave);
    QCOMPARE(viewpoint.look().emphasis, Keys{"output.bias"});
    tell(*controls[8], QEvent::Leave);
    QCOMPARE(viewpoint.look().emphasis, Keys{});
}

void TestAttention::theFocusCountsToo() {
    Document document;
    Viewpoint viewpoint;
    const ControlsPanel panel(document, viewpoint);
    auto* control = panel.findChildren<ParameterControl*>()[2];
    tell(*control->slider(), QEvent::FocusIn);
    QCOMPARE(viewpoint.look().emphasis, Keys{"hidden.0.weights.1.0"});
    tell(*control, QEvent::Enter);
    tell(*control, QEvent::Leave);
    QCOMPARE(viewpoint.look().emphasis, Keys{"hidden.0.weights.1.0"});
    tell(*control->slider(), QEvent::FocusOut);
    QCOMPARE(viewpoint.look().emphasis, Keys{});
}

void TestAttention::theTableOfOtherShapesDoesIt() {
    Document document;
    Viewpoint viewpoint;
    const ControlsPanel panel(document, viewpoint);
    Experiment five;
    five.network.hidden = {
        {Activation::Relu, Eigen::MatrixXd::Constant(5, 2, 0.5), Eigen::VectorXd::Zero(5)}};
    five.network.output = {Eigen::VectorXd::Ones(5), 0};
    document.open(five);
    auto* table = panel.findChild<NetworkTable*>();
    table->setCurrentCell(3, 1);
    QCOMPARE(viewpoint.look().emphasis, Keys{"hidden.0.weights.3.1"});
    tell(*table, QEvent::Leave);
    QCOMPARE(viewpoint.look().emphasis, Keys{});
}

QTEST_MAIN(TestAttention)
#include "test_attention.moc"

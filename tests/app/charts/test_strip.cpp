// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/strip.h"
#include "tests/app/charts/svg_extent.h"
#include "tests/core/figure/figure_cases.h"

#include <QTest>

#include <algorithm>

using namespace tanhgram;

namespace {

std::vector<LabelledState> activations() {
    std::vector<LabelledState> states;
    for (const Activation activation : allActivations)
        states.push_back({std::string(name(activation)), snapshot(twoUnits(activation, 2), parabolas())});
    return states;
}

ExportOptions wide() {
    ExportOptions options;
    options.size = {1200, 380};
    return options;
}

} // namespace

class TestStrip : public QObject {
    Q_OBJECT

private slots:
    void panelsHaveCommonScales_data();
    void panelsHaveCommonScales();
    void linesReachTheEdgeOfTheCommonRange();
    void surfacesHaveCommonHeights_data();
    void surfacesHaveCommonHeights();
    void oneLegendServesAll();
    void everythingIsOnThePage();
    void framesHaveCommonScales();
};

void TestStrip::panelsHaveCommonScales_data() {
    QTest::addColumn<QString>("kind");
    for (const FigureKind& kind : figureCatalogue())
        QTest::addRow("%s", kind.name.data()) << QString::fromUtf8(kind.name.data());
}

void TestStrip::panelsHaveCommonScales() {
    QFETCH(QString, kind);
    const Sheet sheet = stripOf(*figureNamed(kind.toStdString()), activations(), wide());
    QCOMPARE(sheet.panels.size(), 4u);
    QCOMPARE(english(sheet.panels[2].title), std::string(name(allActivations[2])));
    for (const Figure& panel : sheet.panels) {
        QVERIFY(panel.values == sheet.panels[0].values);
        if (!panel.axes)
            continue;
        QCOMPARE(panel.x.low, sheet.panels[0].x.low);
        QCOMPARE(panel.x.high, sheet.panels[0].x.high);
        QCOMPARE(panel.y.low, sheet.panels[0].y.low);
        QCOMPARE(panel.y.high, sheet.panels[0].y.high);
    }
}

void TestStrip::linesReachTheEdgeOfTheCommonRange() {
    const Sheet sheet = stripOf(*figureNamed("hidden"), activations(), wide());
    // The decision line of the bounded activations crosses the range that the unbounded ones need.
    for (const Figure& panel : sheet.panels)
        for (const Mark& mark : panel.marks)
            if (const auto* line = std::get_if<Polyline>(&mark); line && line->ink == Ink::Boundary)
                QVERIFY(line->path.front().x() == panel.x.low || line->path.front().y() == panel.y.low ||
                        line->path.front().y() == panel.y.high);
}

void TestStrip::surfacesHaveCommonHeights_data() {
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"surface", "output-map", "contributions", "contribution-surfaces", "running-sum",
                             "network", "weight-heat-map"})
        QTest::addRow("%s", kind) << kind;
}

void TestStrip::surfacesHaveCommonHeights() {
    QFETCH(QString, kind);
    Network steep = twoUnits(Activation::Relu, 2);
    steep.output.weights *= 10;
    const std::vector<LabelledState> states{{"flat", snapshot(twoUnits(Activation::Relu, 2), parabolas())},
                                            {"steep", snapshot(steep, parabolas())}};
    const Sheet strip = stripOf(*figureNamed(kind.toStdString()), states, wide());
    const Figure alone = figureNamed(kind.toStdString())->draw(states[0].state, {});
    QVERIFY(strip.panels[0].values && strip.panels[0].values == strip.panels[1].values);
    QVERIFY(strip.panels[0].values->high - strip.panels[0].values->low >
            alone.values->high - alone.values->low);
    // One scale of colours stands above all, and says what both are drawn with.
    QVERIFY(strip.panels[0].legend.empty());
    const auto scale = std::ranges::find_if(strip.legend, [](const LegendEntry& e) { return bool(e.scale); });
    QVERIFY(scale != strip.legend.end());
    QVERIFY(scale->scale->high >= strip.panels[1].values->high);
}

void TestStrip::oneLegendServesAll() {
    const Sheet shared = stripOf(*figureNamed("hidden"), activations(), wide());
    QVERIFY(shared.legend.size() == 3 && shared.panels[0].legend.empty());
    // Each activation's own graph has its own name.
    const Sheet apart = stripOf(*figureNamed("activation"), activations(), wide());
    QVERIFY(apart.legend.empty() && apart.panels[0].legend.size() == 2);
}

void TestStrip::everythingIsOnThePage() {
    const Sheet sheet = stripOf(*figureNamed("hidden"), activations(), wide());
    const SvgContent content = SvgReader().read(svgOf(sheet, wide()));
    QCOMPARE(content.error, QString());
    QVERIFY(QRectF({0, 0}, wide().size).adjusted(-0.5, -0.5, 0.5, 0.5).contains(content.extent));
    for (const Activation activation : allActivations)
        QVERIFY(content.texts.contains(QString::fromUtf8(name(activation).data())));
    QCOMPARE(content.texts.count("decision line"), 1);
    const auto csv = encoded(sheet, "csv", wide());
    QVERIFY(!csv);
    QCOMPARE(csv.diagnostics.front().problem, Problem::UnknownValue);
}

void TestStrip::framesHaveCommonScales() {
    const std::vector<Figure> frames = framesOf(*figureNamed("hidden"), activations(), {});
    QCOMPARE(frames.size(), 4u);
    for (const Figure& frame : frames)
        QCOMPARE(frame.x.high, frames[0].x.high);
    QCOMPARE(english(frames[3].title), "Hidden space: " + std::string(name(allActivations[3])));
}

QTEST_MAIN(TestStrip)
#include "test_strip.moc"

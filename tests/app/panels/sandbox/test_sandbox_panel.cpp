// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/sandbox/sandbox_panel.h"
#include "app/panels/sandbox/thumbnail.h"
#include "app/panels/training/setting_control.h"
#include "core/experiment/sample_keys.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

namespace {

struct Table {
    Table() { panel.show(); }

    QTemporaryDir folder;
    Document document;
    SandboxPanel panel{document};

    const Network& network() const { return document.experiment().network; }
    Sample sample() const { return std::get<Sample>(document.experiment().data); }

    QAbstractButton& button(const QString& name) {
        for (auto* each : panel.findChildren<QAbstractButton*>())
            if (each->accessibleName() == name || each->text() == name)
                return *each;
        qFatal("no such button");
    }
    void openCsv(const QByteArray& text) {
        QFile file(folder.filePath("mine.csv"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test cannot write its file");
        file.close();
        panel.openCsv(file.fileName());
    }
    SettingControl& number(const std::string& key) {
        for (auto* each : panel.findChildren<SettingControl*>())
            if (each->setting().key == key)
                return *each;
        qFatal("no such number");
    }
    QComboBox& activation(const QString& name) {
        for (auto* each : panel.findChildren<QComboBox*>())
            if (each->accessibleName() == name)
                return *each;
        qFatal("no such choice");
    }
};

} // namespace

class TestSandboxPanel : public QObject {
    Q_OBJECT

private slots:
    void aPictureChoosesTheData();
    void draggingNoiseIsOneStep();
    void anotherShapeKeepsTheNoise();
    void aNewSampleMovesThePoints();
    void layersAndUnitsComeAndGo();
    void theEndsCannotBePassed();
    void aLayerHasItsOwnActivation();
    void aCsvFileIsTheData();
    void aWrongCsvFileChangesNothing();
    void everythingHasANameAndTakesTheFocus();
    void aThumbnailHasBothColours();
};

void TestSandboxPanel::aPictureChoosesTheData() {
    Table table;
    table.button("Data: spirals").click();
    QVERIFY(table.document.experiment().data == DataSource(Generator::Spirals));
    QVERIFY(table.button("Data: spirals").isChecked());
    QCOMPARE(table.button("Data: spirals").text(), QString("✓ spirals"));
    QVERIFY(!table.button("Data: parabolas").isChecked());
    table.document.history().undo();
    QVERIFY(table.button("Data: parabolas").isChecked());
}

void TestSandboxPanel::draggingNoiseIsOneStep() {
    Table table;
    QSlider& slider = *table.number("noise").slider();
    slider.setSliderDown(true);
    for (const int stop : {5, 10, 20})
        slider.setValue(stop);
    slider.setSliderDown(false);
    QVERIFY(table.document.experiment().data == DataSource(Sample{Generator::Parabolas, 2000, 0.2, 1}));
    QCOMPARE(table.document.history().count(), 1);
    QCOMPARE(table.document.history().undoText(), QString("parabolas with noise 0.2"));
    table.document.history().undo();
    QVERIFY(table.document.experiment() == Experiment{});
    table.number("samples").field()->setValue(123);
    QCOMPARE(table.sample().samples, 123);
}

void TestSandboxPanel::anotherShapeKeepsTheNoise() {
    Table table;
    table.number("noise").field()->setValue(0.15);
    table.button("Data: circles").click();
    QVERIFY(table.document.experiment().data == DataSource(Sample{Generator::Circles, 2000, 0.15, 1}));
}

void TestSandboxPanel::aNewSampleMovesThePoints() {
    Table table;
    table.number("noise").field()->setValue(0.15);
    const Points before = table.document.data()->points;
    table.button("&New sample").click();
    QCOMPARE(table.sample().seed, 2u);
    QVERIFY(table.document.data()->points != before);
}

void TestSandboxPanel::layersAndUnitsComeAndGo() {
    Table table;
    table.button("Layer 1: one unit more").click();
    QCOMPARE(table.network().hidden[0].units(), Eigen::Index(3));
    table.button("Add a layer").click();
    QCOMPARE(table.network().hidden.size(), std::size_t(2));
    QCOMPARE(table.network().hidden[1].units(), Eigen::Index(3));
    table.button("Layer 2: one unit fewer").click();
    QCOMPARE(table.network().lastUnits(), Eigen::Index(2));
    table.button("Remove layer 1").click();
    QCOMPARE(table.network().hidden.size(), std::size_t(1));
    QCOMPARE(table.document.history().count(), 4);
    while (table.document.history().canUndo())
        table.document.history().undo();
    QVERIFY(table.document.experiment() == Experiment{});
}

void TestSandboxPanel::theEndsCannotBePassed() {
    Table table;
    QVERIFY(!table.button("Remove layer 1").isEnabled());
    while (table.button("Add a layer").isEnabled())
        table.button("Add a layer").click();
    QCOMPARE(table.network().hidden.size(), static_cast<std::size_t>(maxHiddenLayers));
    // By keyboard: a key too many must not come to the button that takes the layer away.
    table.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&table.panel));
    QAbstractButton &more = table.button("Layer 3: one unit more"),
                    &fewer = table.button("Layer 3: one unit fewer");
    more.setFocus();
    while (more.isEnabled())
        QTest::keyClick(&more, Qt::Key_Space);
    QCOMPARE(table.network().hidden[2].units(), Eigen::Index(maxUnits));
    QVERIFY(fewer.hasFocus());
    while (fewer.isEnabled())
        QTest::keyClick(&fewer, Qt::Key_Space);
    QCOMPARE(table.network().hidden[2].units(), Eigen::Index(1));
    QVERIFY(more.hasFocus());
}

void TestSandboxPanel::aLayerHasItsOwnActivation() {
    Table table;
    table.button("Add a layer").click();
    QComboBox& choice = table.activation("Layer 2: activation");
    QTest::keyClick(&choice, Qt::Key_End);
    QVERIFY(table.network().hidden[1].activation == Activation::Relu);
    QVERIFY(table.network().hidden[0].activation == Activation::Linear);
    QCOMPARE(table.document.history().undoText(), QString("layer 2: ReLU"));
}

void TestSandboxPanel::aCsvFileIsTheData() {
    Table table;
    const QSignalSpy told(&table.panel, &SandboxPanel::fileRead);
    table.openCsv("0.5,0.5,1\n-1,2,0\n");
    QCOMPARE(table.document.data()->size(), Eigen::Index(2));
    QCOMPARE(told.count(), 1);
    QVERIFY(told[0][0].value<Diagnostics>().empty());
    QVERIFY(!table.number("noise").isEnabled());
    QVERIFY(!table.button("&New sample").isEnabled());
    table.button("Data: moons").click();
    QVERIFY(table.number("noise").isEnabled());
}

void TestSandboxPanel::aWrongCsvFileChangesNothing() {
    Table table;
    const QSignalSpy told(&table.panel, &SandboxPanel::fileRead);
    table.openCsv("0.5,0.5,1\n-1,2,7\n");
    QVERIFY(table.document.experiment() == Experiment{});
    const auto problems = told[0][0].value<Diagnostics>();
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY(problems[0].position == (Position{2, 6}));
}

void TestSandboxPanel::everythingHasANameAndTakesTheFocus() {
    Table table;
    int controls = 0;
    for (QWidget* each : table.panel.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<QAbstractButton*>(each);
        const bool isControl = button != nullptr || qobject_cast<QComboBox*>(each) != nullptr ||
                               qobject_cast<QSlider*>(each) != nullptr ||
                               qobject_cast<QDoubleSpinBox*>(each) != nullptr;
        if (!isControl || !each->isVisibleTo(&table.panel))
            continue;
        ++controls;
        QVERIFY(!each->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()));
        QVERIFY(each->focusPolicy() & Qt::TabFocus);
    }
    QVERIFY(controls >= 18);
}

void TestSandboxPanel::aThumbnailHasBothColours() {
    const Sample sketch = sketchOf(Generator::Gaussians, Sample{Generator::Moons, 900, 0.1, 3}, 120);
    QVERIFY(sketch == (Sample{Generator::Gaussians, 120, 0.1, 3}));
    const Theme theme = darkTheme();
    const QImage picture = thumbnail(generate(sketch), theme, 52, 2).toImage();
    QCOMPARE(picture.size(), QSize(104, 104));
    int blue = 0;
    int green = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            blue += picture.pixelColor(x, y) == colour(theme, Ink::ClassBlue) ? 1 : 0;
            green += picture.pixelColor(x, y) == colour(theme, Ink::ClassGreen) ? 1 : 0;
        }
    QVERIFY(blue > 100);
    QVERIFY(green > 100);
}

QTEST_MAIN(TestSandboxPanel)
#include "test_sandbox_panel.moc"

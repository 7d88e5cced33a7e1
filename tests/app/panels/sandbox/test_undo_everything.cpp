// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/playback.h"
#include "app/document/viewpoint.h"
#include "app/panels/controls_panel.h"
#include "app/panels/lesson/lesson_panel.h"
#include "app/panels/network_table.h"
#include "app/panels/sandbox/sandbox_panel.h"
#include "app/panels/training/setting_control.h"
#include "app/panels/training/timeline.h"
#include "app/panels/training/training_panel.h"
#include "core/experiment/toml.h"
#include "core/figure/catalogue.h"
#include "lessons/reader/reader.h"
#include "tests/support/patience.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace tanhgram;

namespace {

constexpr int actionsInAll = 500;

/// Everything by which an experiment can be changed, moved by a hand that knows nothing.
class Hands {
public:
    Hands(std::uint32_t seed, const QString& csv) : random_(seed), csv_(csv) {
        // No worker is waited for. A run may still come with the next frame only, so that what a history
        // holds depends on how fast the machine is.
        playback.job().setFrameBudget(1e9);
        const auto read = readLesson(TANHGRAM_SOURCE_DIR "/lessons/content/activation-functions.lesson.md");
        if (!read)
            qFatal("the lesson cannot be read");
        QObject::connect(&lesson, &LessonPanel::stageChanged, &lesson, [this](const Stage& stage) {
            if (stage.train)
                playback.begin();
        });
        lesson.open(*read);
        for (QWidget* panel : std::initializer_list<QWidget*>{&lesson, &sandbox, &controls, &training})
            panel->show();
        // Long trainings would only make this test long.
        document.apply({{"training.epochs", 3.0, {}}, {"training.batch_size", 64.0, {}}}, {});
    }

    Document document;
    Playback playback{document};
    Viewpoint viewpoint;
    Journal journal{QString()};
    LessonPanel lesson{document, journal};
    SandboxPanel sandbox{document};
    ControlsPanel controls{document, viewpoint};
    TrainingPanel training{document, playback, viewpoint};

    DocumentState state() const { return {document.experiment(), document.place()}; }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!playback.isTraining(), patience); }

    void act() {
        switch (below(12)) {
        case 0:
        case 1:
            return dragSlider();
        case 2:
            return typeNumber();
        case 3:
            return press(controls);
        case 4:
        case 5:
            return press(sandbox);
        case 6:
            return choose();
        case 7:
            return press(training);
        case 8:
            return scrub();
        case 9:
            return editTable();
        case 10:
            return below(4) == 0 ? sandbox.openCsv(csv_) : walkLesson();
        default:
            return goBackAndForth();
        }
    }

private:
    int below(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }

    template <class Kind> Kind* any(QWidget& panel) {
        QList<Kind*> usable;
        for (Kind* each : panel.findChildren<Kind*>())
            if (each->isEnabled() && each->isVisibleTo(&panel))
                usable << each;
        return usable.isEmpty() ? nullptr : usable[below(static_cast<int>(usable.size()))];
    }

    QWidget& anyPanel() {
        QWidget* panels[]{&controls, &training, &sandbox};
        return *panels[below(3)];
    }

    // Keeps training short.
    static int mostOf(const QSlider& slider) {
        const auto* control = qobject_cast<SettingControl*>(slider.parentWidget());
        if (control == nullptr)
            return slider.maximum();
        const std::string& key = control->setting().key;
        return key == "epochs" || key == "samples" ? std::min(4, slider.maximum()) : slider.maximum();
    }

    void dragSlider() {
        auto* slider = any<QSlider>(anyPanel());
        if (slider == nullptr)
            return;
        slider->setSliderDown(true);
        for (int i = 0; i < 3; ++i)
            slider->setValue(slider->minimum() + below(mostOf(*slider) - slider->minimum() + 1));
        slider->setSliderDown(false);
    }

    void typeNumber() {
        if (auto* field = any<QDoubleSpinBox>(controls))
            field->setValue(below(8000) / 1000.0 - 4);
    }

    void press(QWidget& panel) {
        static const QStringList dialogs{"&CSV file…", "&Open…", "&Save experiment…"};
        auto* button = any<QAbstractButton>(panel);
        if (button != nullptr && !dialogs.contains(button->text()))
            button->click();
    }

    void choose() {
        auto* box = any<QComboBox>(below(2) == 0 ? static_cast<QWidget&>(sandbox) : training);
        if (box == nullptr || box->count() == 0)
            return;
        box->setCurrentIndex(below(box->count()));
        emit box->activated(box->currentIndex());
    }

    void scrub() {
        const Gesture gesture = document.newGesture();
        for (int i = 0; i < 3; ++i)
            playback.seek(static_cast<std::size_t>(below(60)), gesture);
    }

    void editTable() {
        auto* table = any<NetworkTable>(controls);
        if (table == nullptr || table->rowCount() == 0)
            return;
        auto* item = table->item(below(table->rowCount()), below(table->columnCount()));
        if (item->flags().testFlag(Qt::ItemIsEditable))
            item->setText(QLocale().toString(below(600) / 100.0 - 3));
    }

    void walkLesson() {
        const auto steps = stepOrder(lesson.session().lesson);
        switch (below(4)) {
        case 0:
            return lesson.reset();
        case 1:
            return lesson.applyPreset();
        default:
            return lesson.goTo(steps[static_cast<std::size_t>(below(static_cast<int>(steps.size())))]);
        }
    }

    void goBackAndForth() {
        const int back = below(6);
        for (int i = 0; i < back; ++i)
            document.history().undo();
        for (int i = below(back + 1); i > 0; --i)
            document.history().redo();
    }

    std::mt19937 random_;
    QString csv_;
};

void writePoints(const QString& path) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x1,x2,label\n0.5,0.5,1\n-0.5,0.25,0\n0.75,-1,0\n");
}

} // namespace

class TestUndoEverything : public QObject {
    Q_OBJECT

private slots:
    void undoLeadsToTheStartAndRedoToTheEnd_data();
    void undoLeadsToTheStartAndRedoToTheEnd();
    void everyStepOnTheWayIsTheSameBothWays();
    void everyFigureDrawsWhateverComes();
};

void TestUndoEverything::undoLeadsToTheStartAndRedoToTheEnd_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestUndoEverything::undoLeadsToTheStartAndRedoToTheEnd() {
    QFETCH(int, seed);
    const QTemporaryDir folder;
    writePoints(folder.filePath("points.csv"));
    Hands hands(static_cast<std::uint32_t>(seed), folder.filePath("points.csv"));
    hands.document.open(hands.document.experiment());
    const DocumentState start = hands.state();
    for (int i = 0; i < actionsInAll; ++i)
        hands.act();
    hands.playback.pause();
    hands.settle();
    const DocumentState end = hands.state();
    QUndoStack& history = hands.document.history();
    const int endIndex = history.index(); // the hands may have stopped after an undo
    while (history.canRedo())
        history.redo();
    hands.settle();
    const DocumentState last = hands.state();
    QVERIFY(history.count() > 100);
    while (history.canUndo())
        history.undo();
    hands.settle();
    QVERIFY(hands.state() == start);
    while (history.canRedo())
        history.redo();
    hands.settle();
    QVERIFY(hands.state() == last);
    history.setIndex(endIndex);
    hands.settle();
    QVERIFY(hands.state() == end);
}

void TestUndoEverything::everyStepOnTheWayIsTheSameBothWays() {
    const QTemporaryDir folder;
    writePoints(folder.filePath("points.csv"));
    Hands hands(7, folder.filePath("points.csv"));
    hands.document.open(hands.document.experiment());
    for (int i = 0; i < actionsInAll; ++i) {
        hands.act();
        hands.playback.pause();
        hands.settle();
    }
    QUndoStack& history = hands.document.history();
    std::vector<DocumentState> down;
    for (; history.canUndo(); history.undo()) {
        hands.settle();
        down.push_back(hands.state());
    }
    for (auto expected = down.rbegin(); expected != down.rend(); ++expected) {
        history.redo();
        hands.settle();
        QVERIFY2(hands.state() == *expected, qPrintable(history.text(history.index() - 1)));
        QVERIFY(!history.text(history.index() - 1).isEmpty());
    }
}

void TestUndoEverything::everyFigureDrawsWhateverComes() {
    const QTemporaryDir folder;
    writePoints(folder.filePath("points.csv"));
    Hands hands(11, folder.filePath("points.csv"));
    for (int i = 0; i < actionsInAll; ++i) {
        hands.act();
        if (i % 50 != 0)
            continue;
        hands.settle();
        Snapshot now = snapshot(hands.document.experiment().network, hands.document.data());
        now.run = hands.playback.run();
        now.update = hands.playback.update();
        for (const FigureKind& kind : figureCatalogue())
            if (!kind.ofRun || now.run)
                QVERIFY(!kind.draw(now, {400, 300}).title.empty());
        const auto again = parseExperiment(toToml(hands.document.experiment()), [&](const std::string&) {
            return "x1,x2,label\n0.5,0.5,1\n-0.5,0.25,0\n0.75,-1,0\n";
        });
        QVERIFY(again);
        QVERIFY(*again == hands.document.experiment());
    }
}

QTEST_MAIN(TestUndoEverything)
#include "test_undo_everything.moc"

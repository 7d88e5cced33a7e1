// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/patch_words.h"
#include "app/language/interpreter.h"
#include "app/panels/lesson/preset_text.h"
#include "core/experiment/patch.h"

#include <QTest>

using namespace tanhgram;

namespace {

Network threeLayers() {
    Network network = identityNetwork();
    network.hidden.resize(3, network.hidden.front());
    return network;
}

Assignment assignment(const char* text) {
    return *parseAssignment(text);
}

} // namespace

class TestPatchWords : public QObject {
    Q_OBJECT

private slots:
    void keysAndValuesAreWords_data();
    void keysAndValuesAreWords();
    void listsAreTheLanguages();
};

void TestPatchWords::keysAndValuesAreWords_data() {
    QTest::addColumn<QString>("patch");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char* patch, const char* english, const char* german) {
        QTest::newRow(patch) << QString(patch) << QString::fromUtf8(english) << QString::fromUtf8(german);
    };
    row("w21=1.5", "w₂₁ = 1.5", "w₂₁ = 1,5");
    row("activation=relu", "activation = ReLU", "Aktivierung = ReLU");
    row("activation=sigmoid", "activation = sigmoid", "Aktivierung = Sigmoid");
    row("hidden.0.weights=[[1,0.5],[0,1]]", "weights of layer 1 = [[1, 0.5], [0, 1]]",
        "Gewichte von Schicht 1 = [[1; 0,5]; [0; 1]]");
    row("output.bias=2", "b₁₃ = 2", "b₁₃ = 2");
    row("data=moons", "data = moons", "Daten = Monde");
    row("data.points=[[0,0,1],[1,1,0]]", "data = 2 points", "Daten = 2 Punkte");
    row("training.initial=glorot_normal", "initial weights = drawn", "Anfangsgewichte = gezogen");
    row("training.learning_rate=0.1", "learning rate = 0.1", "Lernrate = 0,1");
}

void TestPatchWords::keysAndValuesAreWords() {
    QFETCH(const QString, patch);
    QFETCH(const QString, english);
    QFETCH(const QString, german);
    const Patch one{assignment(qPrintable(patch))};
    const auto said = [&] { return patchText(identityNetwork(), one).replace(QChar(0xa0), ' '); };
    QCOMPARE(said(), english);
    Interpreter interpreter;
    interpreter.speak("de");
    QCOMPARE(said(), german);
    interpreter.speak("en");
}

void TestPatchWords::listsAreTheLanguages() {
    const Patch patch{assignment("hidden.1.activation=linear"), assignment("hidden.1.weights.0.1=2")};
    const auto said = [&] { return patchText(threeLayers(), patch).replace(QChar(0xa0), ' '); };
    QCOMPARE(said(), QString::fromUtf8("activation of layer 2 = linear, w₂.₁₂ = 2"));
    Interpreter interpreter;
    interpreter.speak("ja");
    QCOMPARE(said(), QString::fromUtf8("第2層の活性化関数 = 線形、w₂.₁₂ = 2"));
    interpreter.speak("de");
    QCOMPARE(said(), QString::fromUtf8("Aktivierung von Schicht 2 = linear; w₂.₁₂ = 2"));
    interpreter.speak("en");
}

QTEST_MAIN(TestPatchWords)
#include "test_patch_words.moc"

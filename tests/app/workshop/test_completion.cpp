// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/completing_editor.h"
#include "app/workshop/completion.h"
#include "app/workshop/toml_place.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTest>

using namespace tanhgram;

namespace {

const QString head = QStringLiteral("+++\ntitle = \"T\"\n+++\n## S\nText.\n```lesson\n");

QStringList offeredAt(const QString& text) {
    const qsizetype cursor = text.indexOf('|');
    return completionsAt(QString(text).remove(cursor, 1), static_cast<int>(cursor)).words;
}

} // namespace

Q_DECLARE_METATYPE(tanhgram::TomlPlace)

class TestCompletion : public QObject {
    Q_OBJECT

private slots:
    void places_data();
    void places();
    void offers_data();
    void offers();
    void nothingIsOfferedInProse();
    void typingOffersAndInserts();
    void controlSpaceOffersAll();
};

void TestCompletion::places_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<TomlPlace>("expected");
    const auto row = [](const char* text, const TomlPlace& expected) {
        QTest::newRow(text) << QString(text) << expected;
    };
    row("", {});
    row("id = \"a\"\nfig", {{}, {}, false, false, false, "fig"});
    row("figures = [\"hidden\", \"in", {{}, "figures", true, false, false, "in"});
    row("conceal = tr", {{}, "conceal", false, false, false, "tr"});
    row("set = { w1", {{"set"}, {}, false, false, false, "w1"});
    row("set = { w11 = 1, activation = \"", {{"set"}, "activation", true, false, false, ""});
    row("set = { w11 = [[1, 2], [3, 4]], hid", {{"set"}, {}, false, false, false, "hid"});
    row("set = { w11 = 1 }\nsol", {{}, {}, false, false, false, "sol"});
    row("[question]\nki", {{"question"}, {}, false, false, false, "ki"});
    row("[question]\noptions = [\n  { text = \"[a, b\", ri",
        {{"question", "options"}, {}, false, false, false, "ri"});
    row("[[experiment.hidden]]\nact", {{"experiment", "hidden"}, {}, false, false, false, "act"});
    row("[que", {{}, {}, false, true, false, "que"});
    row("# a = ", {{}, {}, false, false, true, ""});
    row("e = '''a\nb = c''' # done\nfo", {{}, {}, false, false, false, "fo"});
    row("e = '''a\nb", {{}, "e", true, false, false, "a\nb"});
    row("e = \"a\\\"b\"\nx", {{}, {}, false, false, false, "x"});
    row("e = \"open\nx", {{}, {}, false, false, false, "x"});
}

void TestCompletion::places() {
    QFETCH(const QString, text);
    QFETCH(const TomlPlace, expected);
    const TomlPlace found = tomlPlace(text);
    QCOMPARE(found.table, expected.table);
    QCOMPARE(found.key, expected.key);
    QCOMPARE(found.inString, expected.inString);
    QCOMPARE(found.inHeader, expected.inHeader);
    QCOMPARE(found.inComment, expected.inComment);
    QCOMPARE(found.word, expected.word);
}

void TestCompletion::offers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("front matter") << "+++\nti|" << QStringList{"title"};
    QTest::newRow("experiment") << "+++\n[[experiment.hidden]]\nact|" << QStringList{"activation"};
    QTest::newRow("activation") << "+++\n[[experiment.hidden]]\nactivation = \"t|\"" << QStringList{"tanh"};
    QTest::newRow("data") << "+++\n[experiment]\ndata = \"mo|" << QStringList{"moons"};
    QTest::newRow("data table") << "+++\n[experiment.data]\nname = \"mo|" << QStringList{"moons"};
    QTest::newRow("noise") << head + "set = { data.no|" << QStringList{"data.noise"};
    QTest::newRow("step") << head + "expl|" << QStringList{"explanation"};
    QTest::newRow("parameter") << head + "set = { w1|" << QStringList{"w11", "w12", "w13"};
    QTest::newRow("training") << head + "set = { training.mo|" << QStringList{"training.momentum"};
    QTest::newRow("animate") << head + "[animate]\nname = \"b1|" << QStringList{"b11", "b12", "b13"};
    QTest::newRow("goal") << head + "goal = { marg|" << QStringList{"margin"};
    QTest::newRow("option") << head + "[question]\noptions = [\n{ te|" << QStringList{"text"};
    QTest::newRow("yes or no") << head + "[question]\noptions = [\n{ text = \"a\", right = t|"
                               << QStringList{"true"};
    QTest::newRow("kind") << head + "[question]\nkind = num|" << QStringList{};
    QTest::newRow("kind in quotes") << head + "[question]\nkind = \"num|" << QStringList{"number"};
    QTest::newRow("figure") << head + "figures = [\"hidden\", \"inp|" << QStringList{"input"};
    QTest::newRow("header") << head + "[anim|" << QStringList{"animate"};
    QTest::newRow("live value") << "## S\nIt is {{w2|" << QStringList{"w21", "w22", "w23"};
}

void TestCompletion::offers() {
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QCOMPARE(offeredAt(text), expected);
}

void TestCompletion::nothingIsOfferedInProse() {
    QVERIFY(offeredAt("+++\ntitle = \"T\"\n+++\nti|").isEmpty());
    QVERIFY(offeredAt(head + "```\nexpl|").isEmpty());
    QVERIFY(offeredAt(head + "# expl|").isEmpty());
    QVERIFY(offeredAt(head + "id = \"expl|").isEmpty());
}

void TestCompletion::typingOffersAndInserts() {
    CompletingEditor editor;
    editor.show();
    editor.replaceText(head + "\n```\n");
    editor.goTo({7, 1});
    QTest::keyClicks(&editor, "ex");
    QCOMPARE(editor.offered(), QStringList{"explanation"});
    QTest::keyClick(editor.findChild<QCompleter*>()->popup(), Qt::Key_Return);
    QVERIFY(editor.offered().isEmpty());
    QTest::keyClicks(&editor, "\"so\"");
    QCOMPARE(editor.text(), head + "explanation = \"so\"\n```\n");
}

void TestCompletion::controlSpaceOffersAll() {
    CompletingEditor editor;
    editor.show();
    editor.replaceText(head + "goal = {  }\n```\n");
    editor.goTo({7, 10});
    QTest::keyClick(&editor, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(editor.offered().contains("accuracy"));
    QVERIFY(editor.offered().contains("separable"));
    QTest::keyClick(editor.findChild<QCompleter*>()->popup(), Qt::Key_Escape);
    QVERIFY(editor.offered().isEmpty());
    QCOMPARE(editor.text(), head + "goal = {  }\n```\n");
}

QTEST_MAIN(TestCompletion)
#include "test_completion.moc"

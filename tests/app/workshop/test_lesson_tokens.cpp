// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/lesson_highlighter.h"

#include <QFile>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

using namespace tanhgram;

namespace {

LineState in(Room room) {
    LineState state;
    state.room = room;
    if (room == Room::LessonBlock || room == Room::OtherFence) {
        state.fence = '`';
        state.fenceLength = 3;
    }
    return state;
}

QString nameOf(TokenKind kind) {
    const QStringList names{"heading", "emphasis", "code",   "link",   "marker", "math",   "live",
                            "table",   "key",      "string", "number", "word",   "comment"};
    return names[static_cast<int>(kind)];
}

// The pieces of a line as "kind:text" words.
QStringList pieces(const QString& line, LineState& state) {
    QStringList words;
    const LineTokens found = tokensOf(line, state);
    for (const Token& token : found.tokens)
        words << nameOf(token.kind) + ':' + line.mid(token.start, token.length);
    state = found.next;
    return words;
}

double luminance(const QColor& colour) {
    const auto linear = [](double share) {
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestLessonTokens : public QObject {
    Q_OBJECT

private slots:
    void onePiece_data();
    void onePiece();
    void roomsFollowEachOther();
    void longStringsGoOn();
    void displayMathGoesOn();
    void statesFitIntoANumber();
    void everyColourCanBeRead_data();
    void everyColourCanBeRead();
    void aDocumentIsColoured();
};

void TestLessonTokens::onePiece_data() {
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](Room room, const char* line, const QStringList& expected) {
        QTest::newRow(line) << static_cast<int>(room) << QString::fromUtf8(line) << expected;
    };
    row(Room::Prose, "## Q5", {"heading:## Q5"});
    row(Room::Prose, "Plain words, 2 of them", {});
    row(Room::Prose, "so **very** bold and *so* on", {"emphasis:**very**", "emphasis:*so*"});
    row(Room::Prose, "the `$HOME` is code, $w_{11}$ is not", {"code:`$HOME`", "math:$w_{11}$"});
    row(Room::Prose, "it costs 5$ or 6$ here", {});
    row(Room::Prose, "$$a$$ and {{w11}}", {"math:$$a$$", "live:{{w11}}"});
    row(Room::Prose, "$w = {{w11}}$", {"math:$w = {{w11}}$", "live:{{w11}}"});
    row(Room::Prose, "![a grid](grid.png)", {"link:![a grid](grid.png)"});
    row(Room::Prose, "- a list", {"marker:-"});
    row(Room::Prose, "> quoted", {"marker:>"});
    row(Room::FrontMatter, "title = \"A # title\" # and why",
        {"key:title", "string:\"A # title\"", "comment:# and why"});
    row(Room::LessonBlock, "[[experiment.hidden]]", {"table:[[experiment.hidden]]"});
    row(Room::LessonBlock, "set = { w11 = -3, hidden.0.biases = [1, 2.5e-3] }",
        {"key:set", "key:w11", "number:-3", "key:hidden.0.biases", "number:1", "number:2.5e-3"});
    row(Room::LessonBlock, "    { text = 'It\\', right = true },",
        {"key:text", "string:'It\\'", "key:right", "word:true"});
    row(Room::LessonBlock, "prompt = \"not closed", {"key:prompt", "string:\"not closed"});
    row(Room::LessonBlock, "[1, 2],", {"number:1", "number:2"});
    row(Room::OtherFence, "## not a heading", {"code:## not a heading"});
}

void TestLessonTokens::onePiece() {
    QFETCH(const int, room);
    QFETCH(const QString, line);
    QFETCH(const QStringList, expected);
    LineState state = in(static_cast<Room>(room));
    QCOMPARE(pieces(line, state), expected);
    QCOMPARE(state, in(static_cast<Room>(room)));
}

void TestLessonTokens::roomsFollowEachOther() {
    LineState state;
    const std::vector<std::pair<QString, Room>> lines{{"+++", Room::FrontMatter},
                                                      {"title = \"T\"", Room::FrontMatter},
                                                      {"+++", Room::Prose},
                                                      {"# T", Room::Prose},
                                                      {"````lesson", Room::LessonBlock},
                                                      {"```", Room::LessonBlock},
                                                      {"````", Room::Prose},
                                                      {"~~~ python", Room::OtherFence},
                                                      {"```lesson", Room::OtherFence},
                                                      {"~~~", Room::Prose},
                                                      {"+++", Room::Prose}};
    for (const auto& [line, room] : lines) {
        state = tokensOf(line, state).next;
        QVERIFY2(state.room == room, qPrintable(line));
    }
}

void TestLessonTokens::longStringsGoOn() {
    LineState state = in(Room::LessonBlock);
    QCOMPARE(pieces("explanation = '''Begins", state), QStringList({"key:explanation", "string:'''Begins"}));
    QCOMPARE(pieces("id = \"no key\" # no comment", state),
             QStringList{"string:id = \"no key\" # no comment"});
    QCOMPARE(pieces("ends''' # here", state), QStringList({"string:ends'''", "comment:# here"}));
    QCOMPARE(state, in(Room::LessonBlock));
}

void TestLessonTokens::displayMathGoesOn() {
    LineState state = in(Room::Prose);
    QCOMPARE(pieces("Look: $$z =", state), QStringList{"math:$$z ="});
    QCOMPARE(pieces("- {{w11}} x", state), QStringList({"math:- {{w11}} x", "live:{{w11}}"}));
    QCOMPARE(pieces("$$ then *on*", state), QStringList({"math:$$", "emphasis:*on*"}));
    QCOMPARE(state, in(Room::Prose));
}

void TestLessonTokens::statesFitIntoANumber() {
    for (const QChar fence : {QChar('`'), QChar('~')})
        for (const QChar quote : {QChar(), QChar('"'), QChar('\'')})
            for (const bool math : {false, true}) {
                const LineState state{Room::LessonBlock, fence, 5, quote, math};
                QCOMPARE(unpacked(packed(state)), state);
            }
    QCOMPARE(unpacked(-1), LineState{});
    QCOMPARE(unpacked(packed(in(Room::Prose))), in(Room::Prose));
}

void TestLessonTokens::everyColourCanBeRead_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QColor>("page");
    QTest::newRow("light") << false << QColor("#ffffff");
    QTest::newRow("light, line of the cursor") << false << QColor("#f4f5f7");
    QTest::newRow("dark") << true << QColor("#2b313a");
    QTest::newRow("dark, line of the cursor") << true << QColor("#1d2127");
}

void TestLessonTokens::everyColourCanBeRead() {
    QFETCH(const bool, dark);
    QFETCH(const QColor, page);
    for (int kind = 0; kind <= static_cast<int>(TokenKind::Comment); ++kind) {
        const auto format = tokenFormat(static_cast<TokenKind>(kind), dark);
        const double found = contrast(format.foreground().color(), page);
        QVERIFY2(found >= 4.5, qPrintable(nameOf(static_cast<TokenKind>(kind)) + QString(" %1").arg(found)));
    }
}

void TestLessonTokens::aDocumentIsColoured() {
    QTextDocument document;
    LessonHighlighter highlighter(&document);
    document.setPlainText("+++\ntitle = \"T\"\n+++\n## Heading\n```lesson\nid = \"a\"\n```\n");
    highlighter.rehighlight();
    const auto colourAt = [&](int line, int column) {
        for (const auto& range : document.findBlockByNumber(line - 1).layout()->formats())
            if (column - 1 >= range.start && column - 1 < range.start + range.length)
                return range.format.foreground().color();
        return QColor();
    };
    const auto light = [](TokenKind kind) { return tokenFormat(kind, false).foreground().color(); };
    QCOMPARE(colourAt(2, 1), light(TokenKind::Key));
    QCOMPARE(colourAt(2, 9), light(TokenKind::String));
    QCOMPARE(colourAt(4, 4), light(TokenKind::Heading));
    QCOMPARE(colourAt(6, 1), light(TokenKind::Key));
    highlighter.setDark(true);
    QCOMPARE(colourAt(6, 1), tokenFormat(TokenKind::Key, true).foreground().color());
}

QTEST_MAIN(TestLessonTokens)
#include "test_lesson_tokens.moc"

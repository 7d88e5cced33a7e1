// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"

#include <QTest>

using namespace tanhgram;

namespace {

using Expected = std::vector<LabelledPoint>;

void compare(std::string_view text, Problem problem, Position position) {
    const auto parsed = parseCsv(text);
    QVERIFY2(!parsed, std::string(text).c_str());
    QCOMPARE(parsed.diagnostics.size(), std::size_t(1));
    QVERIFY(parsed.diagnostics[0].problem == problem);
    QCOMPARE(parsed.diagnostics[0].position.line, position.line);
    QCOMPARE(parsed.diagnostics[0].position.column, position.column);
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void rowsWithAndWithoutHeader();
    void windowsFilesReadTheSame();
    void wrongRowsSayWhere();
    void everyWrongRowIsReported();
    void columnsIgnoreTheByteOrderMark();
    void aHugeFileIsRefused();
};

void TestCsv::rowsWithAndWithoutHeader() {
    const Expected expected{{0.5, -1, 0}, {1e-3, 2, 1}};
    QVERIFY(*parseCsv("0.5,-1,0\n1e-3,2,1").value == expected);
    QVERIFY(*parseCsv("x1,x2,label\n0.5, -1 ,0\n\n 1e-3,2,1\n\n").value == expected);
}

void TestCsv::windowsFilesReadTheSame() {
    QVERIFY(*parseCsv("\xEF\xBB\xBFx1,x2,label\r\n1,2,1\r\n").value == (Expected{{1, 2, 1}}));
    QVERIFY(*parseCsv("\xEF\xBB\xBF"
                      "1,2,1\r\n")
                 .value == (Expected{{1, 2, 1}}));
}

void TestCsv::wrongRowsSayWhere() {
    compare("1,2,1\n3,4\n", Problem::WrongShape, {2, 1});
    compare("1,2,1\n3,4,0,5\n", Problem::WrongShape, {2, 1});
    compare("1,2,1\n3,four,0\n", Problem::WrongType, {2, 3});
    compare("1,2,1\n3,1.2.3,0\n", Problem::WrongType, {2, 3});
    compare("1,2,1\nnan,4,0\n", Problem::WrongType, {2, 1});
    compare("1,2,1\n3,1e999,0\n", Problem::WrongType, {2, 3});
    compare("1,2,2\n", Problem::OutOfRange, {1, 5});
    compare("1,2,0.5\n", Problem::OutOfRange, {1, 5});
    compare("1,2,1\nx1,x2,label\n", Problem::WrongType, {2, 1});
    compare("", Problem::MissingKey, {1, 1});
    compare("x1,x2,label\n", Problem::MissingKey, {1, 1});
}

void TestCsv::everyWrongRowIsReported() {
    const auto parsed = parseCsv("1,2\n1,2,1\n1,2,3\n");
    QCOMPARE(parsed.diagnostics.size(), std::size_t(2));
    QCOMPARE(parsed.diagnostics[1].position.line, 3);
    std::string many;
    for (int i = 0; i < 1000; ++i)
        many += "1,2\n";
    QCOMPARE(parseCsv(many).diagnostics.size(), std::size_t(20));
}

void TestCsv::columnsIgnoreTheByteOrderMark() {
    compare("\xEF\xBB\xBF"
            "1,2,7\n",
            Problem::OutOfRange, {1, 5});
}

void TestCsv::aHugeFileIsRefused() {
    std::string text;
    for (int i = 0; i < 100000; ++i)
        text += "1,2,1\n";
    QVERIFY(parseCsv(text));
    compare(text + "1,2,1\n", Problem::OutOfRange, {100001, 1});
}

QTEST_APPLESS_MAIN(TestCsv)
#include "test_csv.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/save_dialog.h"
#include "tests/support/files.h"
#include "tests/support/save_as.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

/// Where files are saved, as somebody types their names.
class TestSaveDialog : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aNameGetsItsEnding_data();
    void aNameGetsItsEnding();
    void nothingIsReplacedUnasked();
    void aNewNameIsNotQuestioned();

private:
    QString ask() const;

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestSaveDialog::init() {
    folder_ = std::make_unique<QTemporaryDir>();
}

QString TestSaveDialog::ask() const {
    return askWhereToSave(nullptr, "Save", folder_->filePath("proposed.csv"),
                          {{"Tables (*.csv *.tsv)", {".csv", ".tsv"}}});
}

void TestSaveDialog::aNameGetsItsEnding_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("saved");
    QTest::newRow("none") << "bias"
                          << "bias.csv";
    QTest::newRow("its own") << "bias.csv"
                             << "bias.csv";
    QTest::newRow("in capitals") << "BIAS.CSV"
                                 << "BIAS.CSV";
    QTest::newRow("another of the kind") << "bias.tsv"
                                         << "bias.tsv";
    QTest::newRow("a point in the name") << "bias.2"
                                         << "bias.2.csv";
}

void TestSaveDialog::aNameGetsItsEnding() {
    QFETCH(const QString, typed);
    QFETCH(const QString, saved);
    const SaveAs person({folder_->filePath(typed)});
    QCOMPARE(ask(), folder_->filePath(saved));
    QCOMPARE(person.questions(), 0);
}

void TestSaveDialog::nothingIsReplacedUnasked() {
    writeFile(folder_->filePath("bias.csv"), "precious");
    // Asked, they rather choose another name.
    const SaveAs careful({folder_->filePath("bias"), folder_->filePath("other")});
    QCOMPARE(ask(), folder_->filePath("other.csv"));
    QCOMPARE(careful.questions(), 1);
}

void TestSaveDialog::aNewNameIsNotQuestioned() {
    const SaveAs person({folder_->filePath("new")});
    QCOMPARE(ask(), folder_->filePath("new.csv"));
    QCOMPARE(person.questions(), 0);
}

QTEST_MAIN(TestSaveDialog)
#include "test_save_dialog.moc"

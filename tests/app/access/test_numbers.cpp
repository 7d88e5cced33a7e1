// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_view.h"
#include "app/panels/figure_board.h"
#include "app/panels/network_panel.h"
#include "app/panels/numbers/mark_rows.h"
#include "app/panels/numbers/numbers_model.h"
#include "app/panels/numbers/numbers_window.h"
#include "app/panels/numbers/table_rows.h"
#include "core/figure/csv.h"
#include "tests/support/heard.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>
#include <string_view>

using namespace tanhgram;

namespace {

Figure manyPoints(Eigen::Index count) {
    Figure figure;
    figure.title = "Many";
    Markers points;
    for (Eigen::Index i = 0; i < count; ++i)
        points.centres.emplace_back(static_cast<double>(i), 0.5);
    figure.marks.emplace_back(points);
    return figure;
}

QStringList headingsOf(const QAbstractItemModel& model) {
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return headings;
}

QStringList rowOf(const QAbstractItemModel& model, int row) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells;
}

} // namespace

/// The numbers behind a figure as a table, and the figure as somebody meets it who has only the keyboard.
class TestNumbers : public QObject {
    Q_OBJECT

private slots:
    void init();

    void theTableHasTheRowsOfTheCsvFile();
    void headingsAreWords();
    void itFollowsTheFigure();
    void aFigureWithoutAxesShowsWhatItMeans();
    void theDiagramOfItsOwnPanelDoes();
    void anotherFigureBringsItsOwnColumns();
    void numbersAndTheirHeadingsStandBelowEachOther();
    void whatOnlyRoundingKeepsFromZeroIsZero();
    void escapeLeadsBackToTheFigure();
    void selectedCellsAreCopied();
    void cellsAreMadeWhenTheyAreSeen();
    void theShortcutMeansTheFigureWithTheKeyboard();
    void everyFigureTakesTheKeyboardAndShowsIt();
    void theFollowedPointMovesByKeys();
    void aDragIsNotToldFrameByFrame();

private:
    FigureView& main() { return view(board_->mainKind().name); }
    FigureView& view(std::string_view kind) {
        for (FigureSlot* each : board_->findChildren<FigureSlot*>())
            if (each->kind().name == kind && each->isVisible())
                return each->view();
        qFatal("no such figure");
    }
    NumbersWindow* opened() { return board_->findChild<NumbersWindow*>(); }

    std::unique_ptr<Document> document_;
    std::unique_ptr<Viewpoint> viewpoint_;
    std::unique_ptr<FigureBoard> board_;
};

void TestNumbers::init() {
    board_.reset();
    document_ = std::make_unique<Document>();
    viewpoint_ = std::make_unique<Viewpoint>();
    board_ = std::make_unique<FigureBoard>(*document_, *viewpoint_);
    board_->resize(900, 600);
    board_->show();
    QVERIFY(QTest::qWaitForWindowActive(board_.get()));
    board_->refresh();
}

void TestNumbers::theTableHasTheRowsOfTheCsvFile() {
    NumbersModel model;
    model.setRows(std::make_unique<MarkRows>(view("hidden").figure()));
    const QStringList lines =
        QString::fromStdString(toCsv(view("hidden").figure())).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(model.rowCount(), lines.size() - 1);
    for (int row = 0; row < model.rowCount(); row += 37) {
        const QStringList line = lines[row + 1].split(',');
        // People count from 1, the file from 0.
        QVERIFY(model.index(row, MarkRows::MarkColumn)
                    .data()
                    .toString()
                    .endsWith(QString(" %1").arg(line[0].toInt() + 1)));
        QCOMPARE(model.index(row, MarkRows::X).data(Qt::EditRole).toString().toDouble(), line[4].toDouble());
        QCOMPARE(model.index(row, MarkRows::Y).data(Qt::EditRole).toString().toDouble(), line[5].toDouble());
    }
}

void TestNumbers::headingsAreWords() {
    NumbersModel model;
    model.setRows(std::make_unique<MarkRows>(view("hidden").figure()));
    const QString x = model.headerData(MarkRows::X, Qt::Horizontal, Qt::DisplayRole).toString();
    QVERIFY2(x.startsWith("x: h"), qPrintable(x));
    bool boundary = false;
    for (int row = 0; row < model.rowCount(); ++row)
        boundary |= model.index(row, MarkRows::Meaning).data().toString().contains("decision");
    QVERIFY(boundary);
}

void TestNumbers::itFollowsTheFigure() {
    showNumbers(view("hidden"));
    NumbersWindow* window = opened();
    QVERIFY(window != nullptr && !window->isModal());
    QVERIFY(window->windowTitle().startsWith("Hidden space"));
    QCOMPARE(window->focusWidget(), &window->table());
    const QAbstractItemModel& model = *window->table().model();
    const auto column = [&model] {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, MarkRows::X).data().toString();
        return texts;
    };
    const QStringList before = column();
    document_->apply({{"w11", 2.0, {}}, {"w12", 1.0, {}}}, "drag");
    board_->refresh();
    QVERIFY(before != column());
    showNumbers(view("hidden"));
    QCOMPARE(board_->findChildren<NumbersWindow*>().size(), 1);
}

void TestNumbers::aFigureWithoutAxesShowsWhatItMeans() {
    board_->showFigures({"weight-heat-map"});
    board_->refresh();
    showNumbers(main());
    QTableView& table = opened()->table();
    QCOMPARE(headingsOf(*table.model()), (QStringList{"Layer", "Name", "From", "To", "Value"}));
    QCOMPARE(rowOf(*table.model(), 1), (QStringList{"hidden layer 1", "w12", "x2", "h1", "0"}));
    const QModelIndex value = table.model()->index(1, 4);
    table.selectionModel()->select(value, QItemSelectionModel::ClearAndSelect);
    document_->apply({{"w12", 0.123456789, {}}}, "drag");
    board_->refresh();
    QCOMPARE(value.data().toString(), "0.123457");
    opened()->copy();
    QCOMPARE(QApplication::clipboard()->text(), "0.123456789");
}

void TestNumbers::theDiagramOfItsOwnPanelDoes() {
    NetworkPanel panel(*document_, *viewpoint_, [this] { return board_->snapshotNow(); });
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto& figure = *panel.findChild<FigureView*>();
    showNumbers(figure);
    const QAbstractItemModel& model = *figure.findChild<NumbersWindow*>()->table().model();
    QCOMPARE(headingsOf(model), (QStringList{"Layer", "Name", "From", "To", "Value", "Remark"}));
    QCOMPARE(rowOf(model, 7), (QStringList{"output", "w23", "h2", "out", "1", ""}));
    document_->apply({{"w23", -2.0, {}}}, "drag");
    panel.draw(board_->snapshotNow());
    QCOMPARE(rowOf(model, 7), (QStringList{"output", "w23", "h2", "out", "-2", ""}));
}

void TestNumbers::anotherFigureBringsItsOwnColumns() {
    showNumbers(main());
    const QAbstractItemModel& model = *opened()->table().model();
    QCOMPARE(model.columnCount(), int(MarkRows::ColumnCount));
    board_->showFigures({"surface"});
    board_->refresh();
    QCOMPARE(headingsOf(model), (QStringList{"What it is", "x1", "x2", "Class", "Output"}));
    // The data set at the beginning is the parabolas; with the first weights the output is x2.
    QCOMPARE(model.rowCount(), 2000 + 49);
    QCOMPARE(rowOf(model, 0), (QStringList{"data point", "-1", "1", "0", "1"}));
    QCOMPARE(rowOf(model, 2000), (QStringList{"grid crossing", "-3", "-3", "", "-3"}));
    board_->showFigures({"hidden"});
    board_->refresh();
    QCOMPARE(model.columnCount(), int(MarkRows::ColumnCount));
}

void TestNumbers::numbersAndTheirHeadingsStandBelowEachOther() {
    for (const char* kind : {"surface", "hidden"}) {
        board_->showFigures({kind});
        board_->refresh();
        showNumbers(main());
        const QAbstractItemModel& model = *opened()->table().model();
        for (int column = 0; column < model.columnCount(); ++column) {
            const int heading = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<int>();
            QCOMPARE(heading, model.index(0, column).data(Qt::TextAlignmentRole).value<int>());
            bool isNumber = false;
            model.index(0, column).data().toString().toDouble(&isNumber);
            QCOMPARE((heading & Qt::AlignRight) != 0, isNumber);
        }
    }
}

void TestNumbers::whatOnlyRoundingKeepsFromZeroIsZero() {
    NumbersModel model;
    model.setRows(std::make_unique<TableRows>(
        DataTable{{{"a", true}, {"b", true}}, {{6e-17, 6e-17}, {-6e-17, -0.0}, {-2.0, 1e-16}}}));
    QCOMPARE(rowOf(model, 0), (QStringList{"0", "6e-17"}));
    QCOMPARE(rowOf(model, 1), (QStringList{"0", "0"}));
    QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString().toDouble(), 6e-17);
}

void TestNumbers::escapeLeadsBackToTheFigure() {
    showNumbers(view("input"));
    QVERIFY(QTest::qWaitForWindowActive(opened()));
    QTest::keyClick(&opened()->table(), Qt::Key_Escape);
    QTRY_VERIFY(opened() == nullptr);
    QVERIFY(QTest::qWaitForWindowActive(board_.get()));
    QCOMPARE(board_->focusWidget(), &view("input"));
}

void TestNumbers::selectedCellsAreCopied() {
    main().setFigure(manyPoints(10));
    showNumbers(main());
    QTableView& table = opened()->table();
    QItemSelection two(table.model()->index(3, MarkRows::X), table.model()->index(4, MarkRows::Y));
    table.selectionModel()->select(two, QItemSelectionModel::ClearAndSelect);
    opened()->copy();
    QCOMPARE(QApplication::clipboard()->text(), "3\t0.5\n4\t0.5");
}

void TestNumbers::cellsAreMadeWhenTheyAreSeen() {
    NumbersModel model;
    model.setRows(std::make_unique<MarkRows>(manyPoints(200'000)));
    QCOMPARE(model.rowCount(), 200'000);
    QCOMPARE(model.index(199'999, MarkRows::X).data().toString().toDouble(), 199'999.0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows(std::make_unique<MarkRows>(manyPoints(200'000)));
    QCOMPARE(resets.size(), 0); // what is selected stays selected
    model.setRows(std::make_unique<MarkRows>(manyPoints(1)));
    QCOMPARE(resets.size(), 1);
}

void TestNumbers::theShortcutMeansTheFigureWithTheKeyboard() {
    view("activation").setFocus(Qt::TabFocusReason);
    board_->showNumbersNow();
    QVERIFY(opened()->parentWidget() == &view("activation"));
    opened()->reject();
    QTRY_VERIFY(opened() == nullptr);
    board_->findChild<QAbstractButton*>("proof")->setFocus();
    board_->showNumbersNow();
    QVERIFY(opened()->parentWidget() == &main());
}

void TestNumbers::everyFigureTakesTheKeyboardAndShowsIt() {
    for (FigureSlot* each : board_->findChildren<FigureSlot*>()) {
        if (!each->isVisible())
            continue;
        FigureView& figure = each->view();
        QVERIFY(figure.focusPolicy() & Qt::TabFocus);
        QVERIFY(!figure.accessibleName().isEmpty() && !heard(figure).isEmpty());
        board_->findChild<QAbstractButton*>("proof")->setFocus();
        const QImage without = figure.grab().toImage();
        figure.setFocus(Qt::OtherFocusReason);
        QVERIFY(without != figure.grab().toImage());
    }
}

void TestNumbers::theFollowedPointMovesByKeys() {
    board_->showFigures({"output-map"});
    board_->refresh();
    QVERIFY(main().figure().dragging == Dragging::Probe);
    QTest::keyClick(&main(), Qt::Key_Right);
    QVERIFY(viewpoint_->look().probe.has_value());
    const Vertex begun = *viewpoint_->look().probe;
    QTest::keyClick(&main(), Qt::Key_Right);
    QTest::keyClick(&main(), Qt::Key_Up, Qt::ControlModifier);
    const Vertex now = *viewpoint_->look().probe;
    QVERIFY((now - begun - Vertex(0.1, 0.01)).norm() < 1e-9);
}

void TestNumbers::aDragIsNotToldFrameByFrame() {
    int told = 0;
    main().setBesides([&told] { return QString::number(++told); });
    const auto drag = [this](double to) {
        document_->apply({{"b13", to, {}}}, "drag");
        board_->refresh();
    };
    drag(1);
    QCOMPARE(told, 0); // nobody listens
    QAccessible::setActive(true);
    QElapsedTimer clock;
    clock.start();
    for (int frame = 0; frame < 60; ++frame)
        drag(0.01 * frame);
    // At the first frame, and then not more than once in the time of a sentence.
    QVERIFY2(told >= 1 && told <= 2 + clock.elapsed() / 700, qPrintable(QString::number(told)));
    const int during = told;
    drag(2);
    QTRY_VERIFY(told > during);
    QAccessible::setActive(false);
}

QTEST_MAIN(TestNumbers)
#include "test_numbers.moc"

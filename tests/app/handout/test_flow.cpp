// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/columns.h"
#include "app/handout/flow.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tanhgram;

namespace {

FlowItem piece(double height, double gap = 0, bool withNext = false) {
    FlowItem item;
    item.height = height;
    item.gapAbove = gap;
    item.withNext = withNext;
    return item;
}

QList<int> pagesOf(const std::vector<FlowItem>& items) {
    QList<int> pages;
    for (const Placed& placed : paginated(items, 100))
        pages << placed.page;
    return pages;
}

} // namespace

class TestFlow : public QObject {
    Q_OBJECT

private slots:
    void itemsFillPagesFromTheTop();
    void headingsAreNeverStranded();
    void companyTooTallGoesAsFarAsItCan();
    void nothingReachesPastThePage();
    void columnsAreAsHighAsTheHigherOne();
};

void TestFlow::itemsFillPagesFromTheTop() {
    const auto places = paginated({piece(40, 7), piece(40, 10), piece(40, 10)}, 100);
    QCOMPARE(places[0].top, 0.0); // no gap at the top of a page
    QCOMPARE(places[1].top, 50.0);
    QCOMPARE(places[1].page, 0);
    QCOMPARE(places[2].page, 1);
    QCOMPARE(places[2].top, 0.0);
}

void TestFlow::headingsAreNeverStranded() {
    QCOMPARE(pagesOf({piece(70), piece(20, 0, true), piece(20)}), (QList<int>{0, 1, 1}));
    QCOMPARE(pagesOf({piece(50), piece(20, 0, true), piece(20, 0, true), piece(20)}),
             (QList<int>{0, 1, 1, 1}));
    QCOMPARE(pagesOf({piece(50), piece(20, 0, true), piece(20)}), (QList<int>{0, 0, 0}));
}

void TestFlow::companyTooTallGoesAsFarAsItCan() {
    QCOMPARE(pagesOf({piece(50, 0, true), piece(40, 0, true), piece(30)}), (QList<int>{0, 0, 1}));
}

void TestFlow::nothingReachesPastThePage() {
    std::vector<FlowItem> items;
    for (int i = 0; i < 200; ++i)
        items.push_back(piece(5 + (i * 37) % 35, (i * 13) % 20, i % 3 == 0));
    const auto places = paginated(items, 100);
    for (std::size_t i = 0; i < items.size(); ++i) {
        QVERIFY(places[i].top >= 0 && places[i].top + items[i].height <= 100);
        if (i > 0)
            QVERIFY(places[i].page > places[i - 1].page ||
                    places[i].top >= places[i - 1].top + items[i - 1].height);
        if (i + 1 < items.size() && items[i].withNext)
            QCOMPARE(places[i + 1].page, places[i].page);
    }
}

void TestFlow::columnsAreAsHighAsTheHigherOne() {
    std::vector<double> painted;
    const auto noting = [&](double height, double gap) {
        FlowItem item = piece(height, gap);
        item.paint = [&painted](QPainter&, QPointF corner) { painted.push_back(corner.y()); };
        return item;
    };
    const FlowItem column = stacked({noting(10, 5), noting(20, 7)});
    QCOMPARE(column.height, 37.0);
    QCOMPARE(column.gapAbove, 5.0);
    const FlowItem row = sideBySide(column, noting(50, 9), 100);
    QCOMPARE(row.height, 50.0);
    QCOMPARE(row.gapAbove, 9.0);
    QImage page(10, 10, QImage::Format_RGB32);
    QPainter painter(&page);
    row.paint(painter, {0, 1000});
    QCOMPARE(painted, (std::vector<double>{1000, 1017, 1000}));
}

QTEST_APPLESS_MAIN(TestFlow)
#include "test_flow.moc"

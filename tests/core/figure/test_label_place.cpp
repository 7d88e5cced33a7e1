// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/label_place.h"

#include <QTest>

using namespace tanhgram;

namespace {

const Path square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
const Vertex size(4, 2);

} // namespace

class TestLabelPlace : public QObject {
    Q_OBJECT

private slots:
    void aFreeMiddleIsTaken();
    void pointsAreNotHidden();
    void noRoomIsNoPlace();
};

void TestLabelPlace::aFreeMiddleIsTaken() {
    const auto place = labelPlace(square, size, Points());
    QVERIFY(place && *place == Vertex(5, 5));
}

void TestLabelPlace::pointsAreNotHidden() {
    const Points middle = Points::Constant(2, 1, 5.0);
    const auto place = labelPlace(square, size, middle);
    QVERIFY(place);
    const Vertex away = (*place - Vertex(5, 5)).cwiseAbs();
    QVERIFY(away.x() >= 2 || away.y() >= 1);
    QVERIFY(place->x() >= 2 && place->x() <= 8 && place->y() >= 1 && place->y() <= 9);
}

void TestLabelPlace::noRoomIsNoPlace() {
    QVERIFY(!labelPlace(square, {11, 2}, Points()));
    Points everywhere(2, 121);
    for (Eigen::Index i = 0; i < 121; ++i)
        everywhere.col(i) = Vertex(double(i % 11), double(i / 11));
    QVERIFY(!labelPlace(square, size, everywhere));
}

QTEST_APPLESS_MAIN(TestLabelPlace)
#include "test_label_place.moc"

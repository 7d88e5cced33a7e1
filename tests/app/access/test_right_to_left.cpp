// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/training/timeline.h"
#include "app/window/legible_style.h"
#include "tests/app/access/window_tour.h"
#include "tests/support/open_window.h"
#include "tests/support/patience.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace tanhgram;

namespace {

const QString lessonA = QStringLiteral(":/lessons/activation-functions.lesson.md");

} // namespace

/// The window of a language that is written from the right: what is mirrored, and what mathematics keeps.
class TestRightToLeft : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { window_.reset(); }
    void whatStandsAtTheEdgeIsWhole();
    void wrappedLinesAllBeginAtTheEdge();
    void slidersRunAsTheAxesOfChartsDo();
    void theTimelineIsEmptyBeforeTheTraining();
    void aClickOnTheTimelineGoesToItsPlace();
    void thePageBeginsWhereTheLanguageDoes();
    void theArrowPointsToTheNextStep();

private:
    std::unique_ptr<MainWindow> window_;
};

void TestRightToLeft::initTestCase() {
    stayApart("right-to-left");
    QApplication::setStyle(new LegibleStyle);
    window_ = openWindow(lessonA, {.language = "ar"});
    settle();
    QVERIFY(window_->isRightToLeft());
}

void TestRightToLeft::whatStandsAtTheEdgeIsWhole() {
    const auto* proof = window_->findChild<QCheckBox*>("proof");
    QVERIFY(proof->isVisible());
    QCOMPARE(proof->visibleRegion().boundingRect(), proof->rect());
}

void TestRightToLeft::wrappedLinesAllBeginAtTheEdge() {
    QLabel label(QString::fromUtf8("اااا اااا اااا اااا اااا اااا"));
    label.setLayoutDirection(Qt::RightToLeft);
    label.setWordWrap(true);
    label.resize(label.fontMetrics().horizontalAdvance(label.text()) / 2, 200);
    const QImage picture = label.grab().toImage();
    QSet<int> begins; // of the strokes of the first letter of each line
    for (int y = 0; y < picture.height(); ++y)
        for (int x = picture.width() - 1; x > picture.width() / 2; --x)
            if (qGray(picture.pixel(x, y)) < 100) {
                begins << x;
                break;
            }
    QVERIFY(!begins.isEmpty());
    const auto [least, most] = std::minmax_element(begins.cbegin(), begins.cend());
    QVERIFY2(*most - *least <= 1, qPrintable(QStringLiteral("%1 to %2").arg(*least).arg(*most)));
}

void TestRightToLeft::slidersRunAsTheAxesOfChartsDo() {
    const auto sliders = window_->findChildren<QSlider*>();
    QVERIFY(sliders.size() > 10);
    for (const QSlider* each : sliders)
        QVERIFY2(!each->isRightToLeft(), qPrintable(each->accessibleName()));
}

void TestRightToLeft::theTimelineIsEmptyBeforeTheTraining() {
    const auto* timeline = window_->findChild<Timeline*>();
    QVERIFY(timeline->value() < timeline->maximum());
    QCOMPARE(timeline->value(), timeline->minimum());
}

void TestRightToLeft::aClickOnTheTimelineGoesToItsPlace() {
    window_->playback().toEnd();
    QTRY_VERIFY_WITH_TIMEOUT(window_->playback().run() != nullptr && !window_->playback().isTraining(),
                             2 * patience);
    auto* timeline = window_->findChild<Timeline*>();
    QTest::mouseClick(timeline, Qt::LeftButton, {}, QPoint(timeline->width() / 4, timeline->height() / 2));
    const double share = static_cast<double>(timeline->value()) / timeline->maximum();
    QVERIFY2(std::abs(share - 0.25) < 0.05, qPrintable(QString::number(share)));
}

void TestRightToLeft::thePageBeginsWhereTheLanguageDoes() {
    auto& lesson = *window_->findChild<LessonPanel*>();
    const StepIndex before = lesson.session().at;
    const QLineEdit* line = nullptr;
    for (const StepIndex& each : stepOrder(lesson.session().lesson)) {
        lesson.goTo(each);
        settle();
        for (auto* field : lesson.findChildren<QLineEdit*>())
            line = field->isVisible() ? field : line;
        if (line != nullptr)
            break;
    }
    QVERIFY(line != nullptr);
    QVERIFY(line->alignment().testFlag(Qt::AlignRight) && line->alignment().testFlag(Qt::AlignAbsolute));
    lesson.goTo(before);
}

void TestRightToLeft::theArrowPointsToTheNextStep() {
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    const auto& session = window_->findChild<LessonPanel*>()->session();
    const auto order = stepOrder(session.lesson);
    QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(session.at == order[1]);
    QTest::keyClick(window_.get(), Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(session.at == order[0]);
}

QTEST_MAIN(TestRightToLeft)
#include "test_right_to_left.moc"

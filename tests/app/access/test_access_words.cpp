// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/export_dialog.h"
#include "app/panels/handout_dialog.h"
#include "app/window/work_page.h"
#include "app/workshop/workshop.h"
#include "tests/app/access/guises.h"

#include <QDialog>
#include <QTest>

using namespace tanhgram;

namespace {

QStringList textsIn(const QString& language) {
    QStringList texts;
    const auto window = windowIn({language});
    texts += shownTexts(*window);
    window->openPath(lessonB);
    const auto take = [&](const QString&) { texts += shownTexts(*window); };
    tourSteps(*window, take);
    tourTabs(*window, take);
    window->findChild<WorkPage*>()->workshop().setShown(true);
    settle();
    tourTabs(*window, take);
    window->findChild<WorkPage*>()->workshop().setShown(false);
    QTest::keyClick(window.get(), Qt::Key_B, Qt::ControlModifier);
    settle();
    take("sandbox");
    HandoutDialog handout(window->findChild<LessonPanel*>()->session().lesson, window.get());
    ExportDialog exporting([](const ExportOptions&) { return Figure{}; }, {}, window.get());
    for (QDialog* each : {static_cast<QDialog*>(&handout), static_cast<QDialog*>(&exporting)}) {
        each->show();
        settle();
        texts += shownTexts(*each);
        each->close();
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace

/// Every translation is complete, and leaves nothing as it is in English.
class TestAccessWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { beAsTheProgram("tanhgram-test-access-words"); }
    void everythingIsTranslated_data();
    void everythingIsTranslated();
};

void TestAccessWords::everythingIsTranslated_data() {
    QTest::addColumn<QString>("language");
    for (const Language& each : languages())
        if (each.code != "en")
            QTest::addRow("%s", qPrintable(each.code)) << each.code;
}

void TestAccessWords::everythingIsTranslated() {
    QFETCH(const QString, language);
    QVERIFY(isComplete(language));
    static const QStringList english = textsIn("en");
    Faults faults;
    faults.add(untranslated(textsIn(language), english, alikeIn(language)), language);
    QVERIFY(faults.isEmpty());
}

QTEST_MAIN(TestAccessWords)
#include "test_access_words.moc"

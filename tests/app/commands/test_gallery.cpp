// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/charts/svg_extent.h"
#include "tests/support/files.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tanhgram;

namespace {

const QString source = QStringLiteral(TANHGRAM_SOURCE_DIR "/");

} // namespace

class TestGallery : public QObject {
    Q_OBJECT

private slots:
    void theScriptStillDrawsEveryPicture();
    void theReadmeShowsPicturesThatAreThere();
};

void TestGallery::theScriptStillDrawsEveryPicture() {
    QTemporaryDir folder;
    QProcess script;
    script.start(source + "scripts/gallery", {TANHGRAM_PROGRAM, folder.path()});
    QVERIFY(script.waitForFinished(5 * patience));
    QVERIFY2(script.exitCode() == 0, script.readAllStandardError().constData());
    const QStringList drawn = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(drawn, QDir(source + "resources/gallery").entryList(QDir::Files));
    for (const QString& name : drawn) {
        const SvgContent content = SvgReader().read(contentOf(folder.filePath(name)));
        QCOMPARE(content.error, QString());
        QVERIFY2(!content.texts.isEmpty(), qPrintable(name));
    }
}

void TestGallery::theReadmeShowsPicturesThatAreThere() {
    static const QRegularExpression picture("resources/gallery/[^)\"\\s]+");
    auto found = picture.globalMatch(QString::fromUtf8(contentOf(source + "README.md")));
    QVERIFY(found.hasNext());
    while (found.hasNext()) {
        const QString path = found.next().captured();
        QVERIFY2(QFile::exists(source + path), qPrintable(path));
    }
}

QTEST_MAIN(TestGallery)
#include "test_gallery.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString sourceFolder = QStringLiteral(TANHGRAM_SOURCE_DIR "/");

// The rooms of the core from the ground up: each includes only itself and those before it.
const QStringList coreRooms{"words",      "diagnostic", "random",   "network", "data",
                            "experiment", "training",   "geometry", "figure",  "code"};

QStringList sourcesBelow(const QString& folder) {
    QStringList files;
    QDirIterator each(sourceFolder + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files << each.next();
    return files;
}

QStringList includesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression include("^#include [<\"]([^>\"]+)[>\"]",
                                            QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(file.readAll());
    QStringList found;
    auto matches = include.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

} // namespace

class TestIncludes : public QObject {
    Q_OBJECT

private slots:
    void coreKnowsNoQtAndNothingAboveIt();
    void coreRoomsIncludeOnlyLowerRooms();
    void lessonsKnowNoWidgetsAndNoProgram();
    void everyFileNamesItsLicence();
};

void TestIncludes::coreKnowsNoQtAndNothingAboveIt() {
    static const QRegularExpression forbidden("^(Q[A-Z]|Qt|lessons/|app/)");
    const QStringList files = sourcesBelow("core");
    QVERIFY(files.size() > 10);
    for (const QString& file : files)
        for (const QString& include : includesOf(file))
            QVERIFY2(!forbidden.match(include).hasMatch(), qPrintable(file + " includes " + include));
}

void TestIncludes::coreRoomsIncludeOnlyLowerRooms() {
    for (qsizetype room = 0; room < coreRooms.size(); ++room)
        for (const QString& file : sourcesBelow("core/" + coreRooms[room]))
            for (const QString& include : includesOf(file)) {
                if (!include.startsWith("core/"))
                    continue;
                const qsizetype used = coreRooms.indexOf(include.section('/', 1, 1));
                QVERIFY2(used >= 0 && used <= room, qPrintable(file + " includes " + include));
            }
}

void TestIncludes::lessonsKnowNoWidgetsAndNoProgram() {
    static const QRegularExpression forbidden(
        "^(app/|QtWidgets|QtGui|QtCharts|QWidget|QPainter|QApplication)");
    const QStringList files = sourcesBelow("lessons");
    QVERIFY(!files.isEmpty());
    for (const QString& file : files)
        for (const QString& include : includesOf(file))
            QVERIFY2(!forbidden.match(include).hasMatch(), qPrintable(file + " includes " + include));
}

void TestIncludes::everyFileNamesItsLicence() {
    for (const char* folder : {"core", "lessons", "app", "tests"})
        for (const QString& path : sourcesBelow(folder)) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readLine().startsWith("// SPDX-License-Identifier: GPL-3.0-or-later"),
                     qPrintable(path));
        }
}

QTEST_APPLESS_MAIN(TestIncludes)
#include "test_includes.moc"

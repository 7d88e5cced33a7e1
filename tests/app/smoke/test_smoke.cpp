// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The real program in a real window: an X server without a screen, a window manager (without which no
// window becomes active) and a hand that types.
class TestSmoke : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theWindowOpensTakesKeysAndQuits();
    void cleanupTestCase();

private:
    void start(QProcess& process, const QString& program, const QStringList& arguments = {});
    QString xdotool(const QStringList& arguments);
    QString activatedWindow();

    QTemporaryDir home_;
    QProcessEnvironment environment_ = QProcessEnvironment::systemEnvironment();
    QProcess server_;
    QProcess manager_;
};

void TestSmoke::start(QProcess& process, const QString& program, const QStringList& arguments) {
    process.setProcessEnvironment(environment_);
    process.start(program, arguments);
    QVERIFY2(process.waitForStarted(), qPrintable(program + " did not start: " + process.errorString()));
}

QString TestSmoke::xdotool(const QStringList& arguments) {
    QProcess hand;
    hand.setProcessEnvironment(environment_);
    hand.start("xdotool", arguments);
    hand.waitForFinished(5'000);
    return QString::fromUtf8(hand.readAllStandardOutput()).trimmed();
}

// openbox can take a new window's request off the wire while it still starts, and then leaves it lying until
// the next message wakes it: naming the desktop is such a message.
QString TestSmoke::activatedWindow() {
    xdotool({"set_desktop", "0"});
    xdotool({"search", "--onlyvisible", "--name", "Tanhgram", "windowactivate"});
    return xdotool({"getactivewindow", "getwindowname"});
}

void TestSmoke::initTestCase() {
    // A server that resets when its last client leaves, as xdotool does, ends a window manager that is just
    // coming up.
    server_.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"});
    QVERIFY2(server_.waitForStarted(), "Xvfb is not installed");
    QVERIFY(server_.waitForReadyRead(20'000));
    environment_.insert("DISPLAY", ":" + QString::fromUtf8(server_.readLine()).trimmed());
    environment_.insert("QT_QPA_PLATFORM", "xcb");
    environment_.insert("HOME", home_.path());
    environment_.insert("XDG_CONFIG_HOME", home_.path());
    environment_.insert("XDG_DATA_HOME", home_.path());
    environment_.insert("XDG_RUNTIME_DIR", home_.path());
    start(manager_, "openbox");
    // A window that is mapped while the manager still wakes up is never managed.
    QTRY_VERIFY_WITH_TIMEOUT(!xdotool({"get_desktop"}).isEmpty(), 20'000);
}

void TestSmoke::theWindowOpensTakesKeysAndQuits() {
    QProcess program;
    start(program, TANHGRAM_PROGRAM);
    QTRY_VERIFY_WITH_TIMEOUT(activatedWindow().contains("Tanhgram"), 60'000);

    xdotool({"key", "--clearmodifiers", "ctrl+q"});
    QVERIFY2(program.waitForFinished(30'000), "Ctrl+Q did not close the program");
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(program.readAllStandardError()), QString());
}

void TestSmoke::cleanupTestCase() {
    for (QProcess* process : {&manager_, &server_}) {
        process->terminate();
        process->waitForFinished();
    }
}

QTEST_GUILESS_MAIN(TestSmoke)
#include "test_smoke.moc"

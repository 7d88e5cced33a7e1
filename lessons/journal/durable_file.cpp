// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/journal/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <unistd.h>
#endif

namespace tanhgram {

namespace {

// Qt flushes its own buffer only; what the system still holds would be lost with the power.
bool reachedTheDisk(QIODevice& device) {
#ifdef Q_OS_UNIX
    if (const auto* file = qobject_cast<QFileDevice*>(&device))
        return ::fsync(file->handle()) == 0;
#endif
    return device.isOpen();
}

// The file's name is an entry of its folder, which has to reach the disk too.
void syncFolder(const QString& folder) {
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

void keepOthersOut(const QFileDevice& file) {
#ifdef Q_OS_UNIX
    // Closing the file gives it free, and so does the end of the process, however it ends.
    ::flock(file.handle(), LOCK_EX);
#else
    Q_UNUSED(file)
#endif
}

bool endsWithLineBreak(QIODevice& device) {
    char last = 0;
    return device.size() == 0 || (device.seek(device.size() - 1) && device.getChar(&last) && last == '\n');
}

} // namespace

std::unique_ptr<QIODevice> openForAppending(const QString& path) {
    const QString folder = QFileInfo(path).path();
    QDir().mkpath(folder);
    const bool isNew = !QFileInfo::exists(path);
    auto file = std::make_unique<QFile>(path);
    if (file->open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered)) {
        keepOthersOut(*file);
        if (isNew)
            syncFolder(folder);
    }
    return file;
}

QString appendLine(QIODevice& device, const QByteArray& line) {
    if (!device.isOpen())
        return device.errorString();
    const QByteArray bytes = (endsWithLineBreak(device) ? QByteArray() : QByteArray("\n")) + line + '\n';
    if (device.write(bytes) == bytes.size() && reachedTheDisk(device))
        return {};
    return device.errorString();
}

QString replaceFile(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return file.errorString();
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <algorithm>

namespace tanhgram {

/// A file on a disk that is nearly full: it takes `room` more bytes, really, and then nothing.
class FailingDevice : public QIODevice {
public:
    FailingDevice(const QString& path, qint64 room) : file_(path), room_(room) {
        file_.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered);
        open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered);
    }

    qint64 size() const override { return file_.size(); }

protected:
    qint64 readData(char* data, qint64 size) override {
        file_.seek(pos());
        return file_.read(data, size);
    }
    qint64 writeData(const char* data, qint64 size) override {
        const qint64 written = file_.write(data, std::min(size, room_));
        room_ -= written;
        if (written < size)
            setErrorString(QStringLiteral("No space left on device"));
        return written;
    }

private:
    QFile file_;
    qint64 room_;
};

} // namespace tanhgram

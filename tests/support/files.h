// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace tanhgram {

/// All bytes of a file; none if it cannot be read.
inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes a file anew, and gives its path back; a test that cannot do that ends.
inline QString writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write its file");
    return path;
}

} // namespace tanhgram

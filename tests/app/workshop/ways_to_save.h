// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/files.h"

#include <QFile>
#include <QTest>

#include <cstdio>

namespace tanhgram {

/// One way in which an editor writes a file anew.
using Save = void (*)(const QString& path, const QByteArray& text);

inline void saveInPlace(const QString& path, const QByteArray& text) {
    writeFile(path, text);
}

// QFile::rename refuses to replace a file; editors do not.
inline void saveByRename(const QString& path, const QByteArray& text) {
    saveInPlace(path + ".new", text);
    if (std::rename(QFile::encodeName(path + ".new"), QFile::encodeName(path)) != 0)
        qFatal("the test cannot rename its file");
}

inline void saveByDeleteAndCreate(const QString& path, const QByteArray& text) {
    if (!QFile::remove(path))
        qFatal("the test cannot remove its file");
    saveInPlace(path, text);
}

inline void saveByBackupAndWrite(const QString& path, const QByteArray& text) {
    QFile::remove(path + "~");
    if (!QFile::rename(path, path + "~"))
        qFatal("the test cannot back its file up");
    saveInPlace(path, text);
}

} // namespace tanhgram

Q_DECLARE_METATYPE(tanhgram::Save)

namespace tanhgram {

/// A column "way" and a row for each way.
inline void addWaysToSave() {
    QTest::addColumn<Save>("way");
    QTest::newRow("in place") << Save(saveInPlace);
    QTest::newRow("rename over") << Save(saveByRename);
    QTest::newRow("delete and create") << Save(saveByDeleteAndCreate);
    QTest::newRow("backup and write") << Save(saveByBackupAndWrite);
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <memory>

namespace tanhgram {

/// A file opened so that every write goes to its end in one piece, made together with its folder if it is
/// not there. While it is open, no other process that opens it in this way gets it (where the file system
/// can lock). Not open, with its errorString(), if that cannot be.
std::unique_ptr<QIODevice> openForAppending(const QString& path);

/// Puts `line` and a line break at the end of `device`, on a line of its own even if the last one is torn,
/// and waits until the disk has it. Returns what went wrong, or an empty text.
QString appendLine(QIODevice& device, const QByteArray& line);

/// Puts `content` in place of the file at once: whoever reads it sees the old one or the new one. The folder
/// must be there. Returns what went wrong, or an empty text.
QString replaceFile(const QString& path, const QByteArray& content);

} // namespace tanhgram

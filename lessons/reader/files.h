// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/parsed.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tanhgram {

/// The content of a file that a lesson or an experiment of that folder names. Nothing if there is none, if it
/// is larger than 1 MiB, or if its name leads out of the folder: links are resolved before that is decided.
std::optional<QByteArray> fileIn(const QString& folder, const QString& name);

/// Whether a path is that of a lesson (NAME.lesson.md, any .md) rather than an experiment.
bool isLessonPath(const QString& path);

/// The content of a file that is to be read as a whole; nothing if there is none, or if it is larger than
/// 1 MiB, or no file but something that may never end.
std::optional<QByteArray> smallFile(const QString& path);

/// The text of a lesson file's bytes. What is not UTF-8 is an error with its place, for whoever wrote the
/// text again would lose it.
Parsed<QString> utf8Text(const QByteArray& bytes);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tanhgram {

/// The content of a file that a lesson or an experiment of that folder names. Nothing if there is none, if it
/// is larger than 1 MiB, or if its name leads out of the folder: links are resolved before that is decided.
std::optional<QByteArray> fileIn(const QString& folder, const QString& name);

} // namespace tanhgram

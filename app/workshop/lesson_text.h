// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tanhgram {

/// A lesson file's text, and what must be kept of its form when it is written again.
struct LessonText {
    QString text; ///< lines end in \n
    bool carriageReturns = false;
    bool byteOrderMark = false;

    bool operator==(const LessonText&) const = default;
};

/// The text of a file's bytes (UTF-8), and the bytes of a text; each undoes the other.
LessonText decoded(const QByteArray& bytes);
QByteArray encoded(const LessonText& text);

} // namespace tanhgram

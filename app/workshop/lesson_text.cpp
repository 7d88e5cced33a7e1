// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/lesson_text.h"

namespace tanhgram {

namespace {
constexpr char mark[] = "\xEF\xBB\xBF";
}

LessonText decoded(const QByteArray& bytes) {
    LessonText read;
    read.byteOrderMark = bytes.startsWith(mark);
    read.text = QString::fromUtf8(read.byteOrderMark ? bytes.mid(3) : bytes);
    read.carriageReturns = read.text.contains(QStringLiteral("\r\n"));
    read.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return read;
}

QByteArray encoded(const LessonText& text) {
    QString lines = text.text;
    if (text.carriageReturns)
        lines.replace(QStringLiteral("\n"), QStringLiteral("\r\n"));
    return (text.byteOrderMark ? QByteArray(mark) : QByteArray()) + lines.toUtf8();
}

} // namespace tanhgram

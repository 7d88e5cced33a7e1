// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/pictures.h"

#include <QXmlStreamReader>

namespace tanhgram {

bool isPictureName(const QString& name) {
    for (const char* ending : {".png", ".jpg", ".jpeg", ".svg"})
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return true;
    return false;
}

bool isSelfContained(const QByteArray& svg) {
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEntityReference() || !reader.entityDeclarations().isEmpty())
            return false;
        if (reader.isStartElement() &&
            (reader.name().compare(QStringLiteral("image"), Qt::CaseInsensitive) == 0 ||
             reader.name().compare(QStringLiteral("foreignObject"), Qt::CaseInsensitive) == 0))
            return false;
    }
    return !reader.hasError();
}

} // namespace tanhgram

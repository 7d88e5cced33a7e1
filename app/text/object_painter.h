// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTextDocumentLayout>
#include <QObject>
#include <QTextObjectInterface>

namespace tanhgram {

class LessonDocument;
struct LessonObject;

/// Tells Qt's text layout how large the objects of a lesson's text are, and paints them on the text's
/// baseline.
class ObjectPainter : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit ObjectPainter(LessonDocument& document);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    LessonDocument& document_;
};

} // namespace tanhgram

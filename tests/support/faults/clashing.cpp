// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/find_faults.h"
#include "tests/support/faults/shown_widgets.h"
#include "tests/support/faults/text_recorder.h"

#include <QAbstractButton>
#include <QGraphicsView>

namespace tanhgram {

namespace {

constexpr double touching = 2; ///< pixels by which letters' boxes may meet without being hard to read

bool clash(const QRectF& a, const QRectF& b) {
    const QRectF both = a & b;
    return both.width() > touching && both.height() > touching;
}

QList<PaintedText> buttonsOver(const QGraphicsView& view) {
    QList<PaintedText> buttons;
    for (const QAbstractButton* each :
         view.parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly))
        if (each->isVisible())
            buttons << PaintedText{QStringLiteral("the button “%1”").arg(each->accessibleName()),
                                   QRectF(each->geometry().translated(-view.pos()))};
    return buttons;
}

QStringList clashesIn(QGraphicsView& view) {
    QStringList faults;
    const QList<PaintedText> texts = paintedTexts(view);
    const QList<PaintedText> others = texts + buttonsOver(view);
    const QRectF whole = QRectF(view.viewport()->rect()).adjusted(-touching, -touching, touching, touching);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool isElided = texts[i].text.endsWith(QChar(0x2026));
        if (!whole.contains(texts[i].box) || isElided)
            faults << QStringLiteral("cut off in %1: “%2”").arg(called(view), texts[i].text);
        for (qsizetype j = i + 1; j < others.size(); ++j)
            if (clash(texts[i].box, others[j].box))
                faults << QStringLiteral("clash in %1: “%2” and “%3”")
                              .arg(called(view), texts[i].text, others[j].text);
    }
    return faults;
}

} // namespace

QStringList clashingInFigures(const QWidget& window) {
    QStringList faults;
    for (QWidget* each : shownWidgets(window))
        if (auto* view = qobject_cast<QGraphicsView*>(each))
            faults << clashesIn(*view);
    return faults;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/shown_widgets.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QWidget>

namespace tanhgram {

namespace {

bool isPart(const QWidget& widget) {
    static const QStringList classes{"QTableCornerButton", "QLineEditIconButton", "QRubberBand", "QSizeGrip"};
    static const QStringList names{"ScrollLeftButton", "ScrollRightButton"};
    const bool isQts = widget.objectName().startsWith("qt_") && widget.objectName() != "qt_tabwidget_tabbar";
    return isQts || classes.contains(widget.metaObject()->className()) ||
           names.contains(widget.objectName()) || qobject_cast<const QScrollBar*>(&widget) != nullptr ||
           qobject_cast<const QSplitterHandle*>(&widget) != nullptr;
}

QString wordsOf(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        button && !button->text().isEmpty())
        return button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && !label->text().isEmpty())
        return label->text();
    return widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
}

} // namespace

QList<QWidget*> shownWidgets(const QWidget& window) {
    QList<QWidget*> shown;
    for (QWidget* each : window.findChildren<QWidget*>())
        if (each->isVisible() && each->window() == &window && !isPart(*each))
            shown << each;
    return shown;
}

QString called(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    while (parent != nullptr && parent->metaObject()->className() == QStringLiteral("QWidget"))
        parent = parent->parentWidget();
    return QStringLiteral("%1 “%2” in %3")
        .arg(widget.metaObject()->className(), wordsOf(widget).left(60),
             parent == nullptr ? QStringLiteral("nothing") : parent->metaObject()->className());
}

} // namespace tanhgram

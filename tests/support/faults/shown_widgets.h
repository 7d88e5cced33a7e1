// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace tanhgram {

/// The widgets of a window that are on the screen, without those parts of Qt's own widgets that nobody meets
/// alone: viewports, scroll bars, the line inside a spin box.
QList<QWidget*> shownWidgets(const QWidget& window);

/// What a message calls a widget: "QPushButton “Next ›” in LessonPanel".
QString called(const QWidget& widget);

} // namespace tanhgram

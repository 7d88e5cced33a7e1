// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/grips/grip_card.h"

#include "app/panels/attention.h"
#include "app/panels/grips/grip_words.h"
#include "app/panels/parameter_control.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>

#include <algorithm>

namespace tanhgram {

GripCard::GripCard(Document& document, Viewpoint& viewpoint, const Grip& grip, QWidget* parent)
    : QFrame(parent, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(gripNames(document.experiment().network, grip));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(12);
    for (const std::string& key : grip.keys) {
        auto* control = new ParameterControl(document, key, this);
        control->setMinimumWidth(110);
        control->field()->installEventFilter(this);
        new Attention(*control, viewpoint, {key});
        row->addWidget(control);
    }
}

void GripCard::openAt(QPoint place, const QString& begun) {
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int x =
        std::clamp(place.x() - width() / 2, room.left(), std::max(room.left(), room.right() - width()));
    const int y = std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height()));
    move(x, y);
    show();
    auto* first = findChild<NumberField*>();
    first->setFocus(Qt::PopupFocusReason);
    first->selectAll();
    if (!begun.isEmpty())
        first->findChild<QLineEdit*>()->insert(begun);
}

bool GripCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto* field = static_cast<NumberField*>(watched);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        field->interpretText();
        close();
        return true;
    case Qt::Key_Escape:
        // What is half typed must not be taken when the focus goes.
        field->findChild<QLineEdit*>()->setText(field->textFromValue(field->value()));
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace tanhgram

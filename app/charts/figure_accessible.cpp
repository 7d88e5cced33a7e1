// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_accessible.h"

#include "app/charts/figure_view.h"

namespace tanhgram {

namespace {

QAccessibleInterface* interfaceFor(const QString&, QObject* object) {
    auto* view = qobject_cast<FigureView*>(object);
    return view == nullptr ? nullptr : new FigureAccessible(*view); // Qt keeps it as long as the view
}

} // namespace

FigureAccessible::FigureAccessible(FigureView& view)
    : QAccessibleWidget(&view, QAccessible::Client), view_(view) {}

QString FigureAccessible::text(QAccessible::Text kind) const {
    return kind == QAccessible::Description ? view_.spokenWithGrip() : QAccessibleWidget::text(kind);
}

void FigureAccessible::offer() {
    QAccessible::installFactory(interfaceFor);
}

} // namespace tanhgram

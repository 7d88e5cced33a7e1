// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/bottom_pane.h"

#include "app/panels/panel_room.h"

#include <QTabBar>

namespace tanhgram {

BottomPane::BottomPane(QWidget* parent) : QTabWidget(parent) {
    setDocumentMode(true);
    // At the lower edge the tabs stay where they are, however high the panel in front is.
    setTabPosition(South);
    tabBar()->setAccessibleName(tr("Controls"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(this, &QTabWidget::currentChanged, this, &BottomPane::fitHeight);
}

void BottomPane::addPanel(const std::string& name, QWidget* panel, const QString& title) {
    auto* room = new PanelRoom(panel);
    panels_[name] = room;
    addTab(room, title);
    fitHeight();
}

void BottomPane::showPanel(const std::string& name) {
    if (const auto found = panels_.find(name); found != panels_.end())
        setCurrentWidget(found->second);
}

std::string BottomPane::panelInFront() const {
    for (const auto& [name, panel] : panels_)
        if (panel == currentWidget())
            return name;
    return {};
}

// A tab widget asks for the height of its highest page, whatever the pages' policies.
QSize BottomPane::sizeHint() const {
    const QSize whole = QTabWidget::sizeHint();
    if (currentWidget() == nullptr)
        return whole;
    return {whole.width(), tabBar()->sizeHint().height() + currentWidget()->sizeHint().height()};
}

QSize BottomPane::minimumSizeHint() const {
    const QSize whole = QTabWidget::minimumSizeHint();
    if (currentWidget() == nullptr)
        return whole;
    return {whole.width(), tabBar()->sizeHint().height() + currentWidget()->minimumSizeHint().height()};
}

// A stack is as high as its highest page, unless the others are told to ask for nothing.
void BottomPane::fitHeight() {
    for (int i = 0; i < count(); ++i)
        widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                 i == currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    updateGeometry();
}

} // namespace tanhgram

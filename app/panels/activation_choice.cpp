// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/activation_choice.h"

#include "app/panels/checked_button.h"
#include "core/network/activation_words.h"
#include "lessons/words/localized.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

#include <algorithm>

namespace tanhgram {

namespace {

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

ActivationChoice::ActivationChoice(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), buttons_(new QButtonGroup(this)) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Activation each : allActivations) {
        const int id = static_cast<int>(each);
        auto* button = new QToolButton(this);
        button->setText(localized(inWords(each)));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("σ(z) = %1").arg(textOf(formula(each))));
        button->setAccessibleName(tr("Activation %1").arg(localized(inWords(each))));
        buttons_->addButton(button, id);
        layout->addWidget(button, id / 2, id % 2);
    }
    connect(buttons_, &QButtonGroup::idClicked, this, [this](int id) {
        const Activation chosen = allActivations[static_cast<std::size_t>(id)];
        document_.apply({{"activation", std::string(name(chosen)), {}}}, {});
        showDocument(); // it may have been chosen already
    });
    connect(&document_, &Document::changed, this, &ActivationChoice::showDocument);
    showDocument();
}

void ActivationChoice::showDocument() {
    const auto& layers = document_.experiment().network.hidden;
    const bool alike = std::ranges::all_of(
        layers, [&](const DenseLayer& layer) { return layer.activation == layers.front().activation; });
    buttons_->setExclusive(false); // layers that differ leave none down
    for (QAbstractButton* button : buttons_->buttons())
        button->setChecked(alike && buttons_->id(button) == static_cast<int>(layers.front().activation));
    buttons_->setExclusive(alike);
    for (QAbstractButton* button : buttons_->buttons())
        showChecked(*button, palette());
}

void ActivationChoice::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showDocument();
}

} // namespace tanhgram

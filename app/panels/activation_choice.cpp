// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/activation_choice.h"

#include "core/experiment/patch.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

namespace tanhgram {

namespace {

QString label(Activation activation) {
    switch (activation) {
    case Activation::Linear:
        return ActivationChoice::tr("linear");
    case Activation::Sigmoid:
        return ActivationChoice::tr("sigmoid");
    case Activation::Tanh:
        return ActivationChoice::tr("tanh");
    case Activation::Relu:
        return ActivationChoice::tr("ReLU");
    }
    return {};
}

// Fusion only darkens a button that is down, which is hard to see on a dark ground.
void showDown(QAbstractButton& button, const QPalette& ground) {
    QPalette palette = ground;
    if (button.isChecked()) {
        palette.setColor(QPalette::Button, ground.color(QPalette::Highlight));
        palette.setColor(QPalette::ButtonText, ground.color(QPalette::HighlightedText));
    }
    button.setPalette(palette);
}

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
        button->setText(label(each));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("σ(z) = %1").arg(textOf(formula(each))));
        button->setAccessibleName(tr("Activation %1").arg(label(each)));
        buttons_->addButton(button, id);
        layout->addWidget(button, id / 2, id % 2);
    }
    connect(buttons_, &QButtonGroup::idClicked, this, [this](int id) {
        const Activation chosen = allActivations[static_cast<std::size_t>(id)];
        document_.apply({{"activation", std::string(name(chosen)), {}}}, tr("choose %1").arg(label(chosen)));
    });
    connect(&document_, &Document::changed, this, &ActivationChoice::showDocument);
    showDocument();
}

void ActivationChoice::showDocument() {
    const Activation now = document_.experiment().network.hidden.front().activation;
    buttons_->button(static_cast<int>(now))->setChecked(true);
    for (QAbstractButton* button : buttons_->buttons())
        showDown(*button, palette());
}

void ActivationChoice::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showDocument();
}

} // namespace tanhgram

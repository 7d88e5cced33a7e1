// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/controls_panel.h"

#include "app/panels/activation_choice.h"
#include "app/panels/attention.h"
#include "app/panels/matrix_frame.h"
#include "app/panels/network_table.h"
#include "app/panels/parameter_control.h"
#include "app/text/key_text.h"
#include "core/experiment/parameter_key.h"
#include "core/experiment/patch.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tanhgram {

namespace {

QWidget* titled(const QString& title, QLayout* content, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* heading = new QLabel(title, box);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setLayoutDirection(QGuiApplication::layoutDirection());
    layout->addWidget(heading);
    layout->addLayout(content);
    layout->addStretch();
    return box;
}

QToolButton* wideButton(const QString& text, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

ControlsPanel::ControlsPanel(Document& document, Viewpoint& viewpoint, QWidget* parent)
    : QWidget(parent), document_(document), viewpoint_(viewpoint), stack_(new QStackedWidget(this)) {
    stack_->addWidget(matrices());
    auto* table = new NetworkTable(document_, this);
    connect(table, &NetworkTable::attended, this, [this](const QString& key) {
        viewpoint_.emphasise(key.isEmpty() ? std::set<std::string>{} : std::set{key.toStdString()});
    });
    stack_->addWidget(table);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(stack_, 1);
    layout->addWidget(choices());
    connect(&document_, &Document::changed, this, &ControlsPanel::showDocument);
    showDocument();
}

QWidget* ControlsPanel::control(const char* key, QWidget* page) {
    auto* control = new ParameterControl(document_, key, page);
    // The page is that of a 2-2-1 network, such as this one.
    new Attention(*control, viewpoint_, {dottedKey(identityNetwork(), key)});
    return control;
}

QWidget* ControlsPanel::matrices() {
    auto* page = new QWidget(this);
    page->setLayoutDirection(Qt::LeftToRight); // as formulas and figures are, in every language
    const auto control = [this, page](const char* key) { return this->control(key, page); };
    auto* weights = new MatrixFrame(QStringLiteral("W"), page);
    weights->put(control("w11"), 0, 0);
    weights->put(control("w12"), 0, 1);
    weights->put(control("w21"), 1, 0);
    weights->put(control("w22"), 1, 1);
    auto* biases = new MatrixFrame(QStringLiteral("b"), page);
    biases->put(control("b11"), 0, 0);
    biases->put(control("b12"), 1, 0);
    auto* output = new MatrixFrame(QStringLiteral("w"), page);
    output->put(control("w13"), 0, 0);
    output->put(control("w23"), 0, 1);
    auto* bias = new MatrixFrame(QStringLiteral("b"), page);
    auto* outputBias = control("b13");
    outputBias->setToolTip(tr("The output's bias; the original notebook labels this slider b23."));
    bias->put(outputBias, 0, 0);

    auto* hidden = new QHBoxLayout;
    hidden->setSpacing(8);
    hidden->addWidget(weights, 2);
    hidden->addWidget(biases, 1);
    auto* line = new QVBoxLayout;
    line->setSpacing(2);
    line->addWidget(output);
    line->addWidget(bias);

    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(titled(tr("Hidden layer: h = σ(Wx + b)"), hidden, page), 3);
    layout->addWidget(titled(tr("Output line: w·h + b = 0"), line, page), 2);
    return page;
}

QWidget* ControlsPanel::choices() {
    preset_ = wideButton(tr("Preset"), this);
    preset_->setShortcut(QKeySequence("Ctrl+R"));
    preset_->setToolTip(
        tr("Back to the weights this step begins with (%1)").arg(keyText(preset_->shortcut())));
    connect(preset_, &QToolButton::clicked, this, &ControlsPanel::presetRequested);
    auto* reset = wideButton(tr("Reset"), this);
    reset->setToolTip(tr("Back to what the lesson, or the sandbox, began with"));
    connect(reset, &QToolButton::clicked, this, &ControlsPanel::resetRequested);

    auto* content = new QVBoxLayout;
    content->setSpacing(6);
    content->addWidget(new ActivationChoice(document_, this));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(preset_, 1);
    buttons->addWidget(reset);
    content->addLayout(buttons);
    return titled(tr("Activation σ"), content, this);
}

void ControlsPanel::setPresetShown(bool shown) {
    preset_->setVisible(shown);
}

void ControlsPanel::showDocument() {
    const int shown = hasShortNames(document_.experiment().network) ? 0 : 1;
    // A stack is as high as its highest page, unless the others are told to ask for nothing.
    for (int i = 0; i < stack_->count(); ++i)
        stack_->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                         i == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    stack_->setCurrentIndex(shown);
}

} // namespace tanhgram

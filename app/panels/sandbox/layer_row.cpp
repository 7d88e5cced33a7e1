// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/sandbox/layer_row.h"

#include "app/panels/hand.h"
#include "core/network/activation_words.h"
#include "lessons/words/localized.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tanhgram {

namespace {

QToolButton* sign(const QString& text, const QString& meaning, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(meaning);
    button->setAccessibleName(meaning);
    button->setFocusPolicy(Qt::StrongFocus);
    const int width = button->fontMetrics().height() + 8;
    button->setFixedSize(width, width);
    return button;
}

} // namespace

LayerRow::LayerRow(int number, QWidget* parent)
    : QWidget(parent), activation_(new QComboBox(this)),
      fewer_(sign(QStringLiteral("−"), tr("Layer %1: one unit fewer").arg(number), this)),
      units_(new QLabel(this)),
      more_(sign(QStringLiteral("+"), tr("Layer %1: one unit more").arg(number), this)),
      remove_(sign(QStringLiteral("✕"), tr("Remove layer %1").arg(number), this)) {
    for (const Activation each : allActivations)
        activation_->addItem(localized(inWords(each)));
    activation_->setAccessibleName(tr("Layer %1: activation").arg(number));
    activation_->setFocusPolicy(Qt::StrongFocus);
    activation_->installEventFilter(new WheelNeedsFocus(this));
    units_->setAlignment(Qt::AlignCenter);
    units_->setMinimumWidth(units_->fontMetrics().horizontalAdvance(QStringLiteral("00")));
    auto* name = new QLabel(tr("Layer %1").arg(number), this);
    name->setBuddy(activation_);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(name);
    row->addWidget(activation_, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{fewer_, units_, more_, remove_})
        row->addWidget(part);

    connect(activation_, &QComboBox::activated, this,
            [this](int index) { emit activationChosen(allActivations[static_cast<std::size_t>(index)]); });
    connect(fewer_, &QToolButton::clicked, this, &LayerRow::unitRemoved);
    connect(more_, &QToolButton::clicked, this, &LayerRow::unitAdded);
    connect(remove_, &QToolButton::clicked, this, &LayerRow::removed);
}

void LayerRow::showLayer(const DenseLayer& layer, bool isOnly) {
    activation_->setCurrentIndex(static_cast<int>(layer.activation));
    units_->setText(locale().toString(static_cast<int>(layer.units())));
    units_->setAccessibleName(tr("%n unit(s)", nullptr, static_cast<int>(layer.units())));
    units_->setToolTip(units_->accessibleName());
    const bool mayShrink = layer.units() > 1, mayGrow = layer.units() < maxUnits;
    // Qt would hand the focus on to the next button, which takes the layer away.
    if (!mayGrow && more_->hasFocus())
        fewer_->setFocus();
    if (!mayShrink && fewer_->hasFocus())
        more_->setFocus();
    fewer_->setEnabled(mayShrink);
    more_->setEnabled(mayGrow);
    remove_->setEnabled(!isOnly);
}

} // namespace tanhgram

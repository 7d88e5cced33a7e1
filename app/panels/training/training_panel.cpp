// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/training/training_panel.h"

#include "app/panels/training/initial_weights.h"
#include "app/panels/training/run_status.h"
#include "app/panels/training/setting_control.h"
#include "app/panels/training/timeline.h"
#include "app/panels/training/transport_bar.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tanhgram {

namespace {

constexpr int narrowWidth = 840; ///< less than this has no room for names beside fields

constexpr char explanationProperty[] = "explanation";

} // namespace

TrainingPanel::TrainingPanel(Document& document, Playback& playback, Viewpoint& viewpoint, QWidget* parent)
    : QWidget(parent), document_(document), playback_(playback), viewpoint_(viewpoint),
      status_(new RunStatus(playback, this)), logScale_(new QCheckBox(tr("Log scale"), this)),
      explanation_(new QLabel(trainingExplanation(), this)) {
    explanation_->setWordWrap(true);
    // Two lines whatever the text, so that the figures above never change their size.
    explanation_->setFixedHeight(2 * explanation_->fontMetrics().lineSpacing() + 2);
    explanation_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 6, 12, 6);
    rows->setSpacing(4);
    rows->addLayout(transport());
    rows->addWidget(new Timeline(document_, playback_, this));
    rows->addWidget(status_);
    rows->addLayout(settings());
    rows->addWidget(explanation_);

    connect(logScale_, &QCheckBox::toggled, &viewpoint_, [this](bool shown) {
        Look look = viewpoint_.look();
        look.logScale = shown;
        viewpoint_.setLook(look);
    });
    connect(&viewpoint_, &Viewpoint::changed, this, &TrainingPanel::showLook);
    showLook();
}

QLayout* TrainingPanel::transport() {
    explainWith(*logScale_,
                tr("Log scale: the learning curve shows powers of ten, so that a loss of 0.01 and "
                   "one of 0.001 can be told apart."));
    auto* row = new QHBoxLayout;
    row->addWidget(new TransportBar(playback_, this));
    row->addStretch();
    row->addWidget(logScale_);
    return row;
}

QLayout* TrainingPanel::settings() {
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    for (const Setting& setting : trainingSettings()) {
        auto* control = new SettingControl(document_, setting, this);
        explainWith(*control, setting.explanation);
        row->addWidget(control, 2);
        settings_.push_back(control);
    }
    initial_ = new InitialWeightsControl(document_, playback_, this);
    explainWith(*initial_, initialWeightsExplanation());
    row->addWidget(initial_, 3);
    return row;
}

void TrainingPanel::explainWith(QWidget& control, const QString& text) {
    control.setToolTip(text);
    control.setProperty(explanationProperty, text);
    control.installEventFilter(this);
    for (QWidget* part : control.findChildren<QWidget*>()) {
        part->setProperty(explanationProperty, text);
        part->installEventFilter(this);
    }
}

bool TrainingPanel::eventFilter(QObject* watched, QEvent* event) {
    const QString text = watched->property(explanationProperty).toString();
    // Whoever leaves a part of a control may still be on the control.
    const bool isPart = watched->parent()->property(explanationProperty).toString() == text;
    switch (event->type()) {
    case QEvent::Enter:
        explain(text, focused_);
        break;
    case QEvent::Leave:
        explain(isPart ? text : QString(), focused_);
        break;
    case QEvent::FocusIn:
        explain(pointedAt_, text);
        break;
    case QEvent::FocusOut:
        explain(pointedAt_, {});
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void TrainingPanel::explain(const QString& pointedAt, const QString& focused) {
    pointedAt_ = pointedAt;
    focused_ = focused;
    const QString& one = pointedAt_.isEmpty() ? focused_ : pointedAt_;
    explanation_->setText(one.isEmpty() ? trainingExplanation() : one);
}

void TrainingPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowWidth;
    if (narrow == narrow_)
        return;
    narrow_ = narrow;
    for (SettingControl* control : settings_)
        control->setNarrow(narrow_);
    initial_->setNarrow(narrow_);
}

void TrainingPanel::showLook() {
    const QSignalBlocker quiet(logScale_);
    logScale_->setChecked(viewpoint_.look().logScale);
}

void TrainingPanel::watch(const Snapshot& snapshot) {
    status_->watch(snapshot);
}

QString TrainingPanel::status() const {
    return status_->text();
}

QString TrainingPanel::explanation() const {
    return explanation_->text();
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/parameter_control.h"

#include "core/experiment/numbers.h"
#include "core/experiment/patch.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tanhgram {

namespace {

constexpr int stepsPerUnit = 10;
constexpr int sliderReach = 3 * stepsPerUnit;
constexpr double fieldReach = std::numeric_limits<double>::max();
constexpr qint64 pauseBetweenStrokes = 800; // milliseconds

// Shows what is there without a tail of zeros: 0.1 as "0.1", a trained weight with its digits.
class NumberField : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override { return locale().toString(value, 'g', 5); }
};

NumberField* numberField(QWidget* parent) {
    auto* field = new NumberField(parent);
    field->setRange(-fieldReach, fieldReach);
    field->setDecimals(10);
    field->setSingleStep(1.0 / stepsPerUnit);
    field->setKeyboardTracking(false);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setAlignment(Qt::AlignRight);
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(QStringLiteral("-0.0000")) + 10);
    field->setMaximumWidth(field->fontMetrics().horizontalAdvance(QStringLiteral("-0.0000e+000")) + 10);
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return field;
}

} // namespace

QString displayName(const std::string& key) {
    if (key.size() != 3 || (key[0] != 'w' && key[0] != 'b'))
        return QString::fromStdString(key);
    QString name{QChar(key[0])};
    for (const char digit : key.substr(1))
        name += QChar(0x2080 + (digit - '0'));
    return name;
}

ParameterControl::ParameterControl(Document& document, std::string key, QWidget* parent)
    : QWidget(parent), document_(document), key_(std::move(key)), field_(numberField(this)),
      slider_(new QSlider(Qt::Horizontal, this)) {
    const QString name = displayName(key_);
    auto* label = new QLabel(name, this);
    label->setBuddy(field_);
    field_->setAccessibleName(tr("%1, number").arg(QString::fromStdString(key_)));
    slider_->setAccessibleName(tr("%1, slider").arg(QString::fromStdString(key_)));
    slider_->setRange(-sliderReach, sliderReach);
    slider_->setPageStep(stepsPerUnit);
    slider_->setMinimumWidth(60);
    for (QWidget* control : std::initializer_list<QWidget*>{field_, slider_}) {
        control->setFocusPolicy(Qt::StrongFocus);
        control->installEventFilter(this);
    }

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->addWidget(label, 0, 0);
    layout->setHorizontalSpacing(4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(field_, 0, 1);
    layout->addWidget(slider_, 1, 0, 1, 2);

    connect(slider_, &QSlider::sliderPressed, this, [this] {
        gesture_ = document_.newGesture();
        sinceStroke_.invalidate();
    });
    connect(slider_, &QSlider::valueChanged, this, [this](int step) {
        put(static_cast<double>(step) / stepsPerUnit, slider_->isSliderDown() ? gesture_ : strokeGesture());
    });
    connect(field_, &QDoubleSpinBox::valueChanged, this, &ParameterControl::takeTyped);
    connect(&document_, &Document::changed, this, &ParameterControl::showDocument);
    showDocument();
}

bool ParameterControl::eventFilter(QObject* watched, QEvent* event) {
    const auto* control = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && control != nullptr && !control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ParameterControl::showDocument() {
    const auto value = numberAt(document_.experiment(), key_);
    setEnabled(value.has_value());
    if (!value)
        return;
    const QSignalBlocker quietSlider(slider_);
    const QSignalBlocker quietField(field_);
    slider_->setValue(static_cast<int>(
        std::clamp(std::round(*value * stepsPerUnit), -1.0 * sliderReach, 1.0 * sliderReach)));
    field_->setValue(*value);
    field_->setToolTip(tr("%1 = %2").arg(displayName(key_), QString::fromStdString(toText(*value))));
}

void ParameterControl::takeTyped(double value) {
    // The field shows fewer digits than a trained weight has; Enter on an untouched field keeps them all.
    const double now = numberAt(document_.experiment(), key_).value_or(value);
    if (field_->textFromValue(value) == field_->textFromValue(now))
        showDocument();
    else
        put(value, strokeGesture());
}

Gesture ParameterControl::strokeGesture() {
    if (!sinceStroke_.isValid() || sinceStroke_.elapsed() > pauseBetweenStrokes)
        gesture_ = document_.newGesture();
    sinceStroke_.start();
    return gesture_;
}

void ParameterControl::put(double value, Gesture gesture) {
    document_.apply({{key_, value, {}}}, tr("change %1").arg(displayName(key_)), gesture);
}

} // namespace tanhgram

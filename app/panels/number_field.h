// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace tanhgram {

/// A field for any number, without a tail of zeros: 0.1 as "0.1", a trained weight with five digits or as
/// many as there is room for, a whole number (`decimals` 0) with all of its own. Typed numbers are understood
/// as `typedNumber` says.
class NumberField : public QDoubleSpinBox {
    Q_OBJECT

public:
    /// Takes every finite number until it is given a range.
    explicit NumberField(QWidget* parent = nullptr);

    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;

    /// Whether the field would show both numbers alike, so that Enter on an untouched field tells nothing
    /// new.
    bool showsAlike(double a, double b) const { return textFromValue(a) == textFromValue(b); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    int room() const;
    void writeAnew();
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"

#include <QFrame>

class QLabel;

namespace tanhgram {

/// A bar above everything that says what is wrong with a file, with line and column, until it is dismissed.
/// It blocks nothing.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Says what is wrong with `file`; with no diagnostics the bar disappears. Errors end with `consequence`,
    /// by default that the file was not opened.
    void show(const Diagnostics& diagnostics, const QString& file, const QString& consequence = {});

    QString text() const;

private:
    QLabel* label_;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QWidget>

class QButtonGroup;

namespace tanhgram {

/// The activation function of all hidden layers as four buttons, one of them down; none if layers differ.
class ActivationChoice : public QWidget {
    Q_OBJECT

public:
    explicit ActivationChoice(Document& document, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showDocument();

    Document& document_;
    QButtonGroup* buttons_;
};

} // namespace tanhgram

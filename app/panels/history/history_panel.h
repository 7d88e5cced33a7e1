// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QWidget>

class QListView;

namespace tanhgram {

class HistoryModel;

/// The list of everything done to the experiment; a click or Enter goes to the state after that step.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Document& document, QWidget* parent = nullptr);

    /// Only as high as needed: the list scrolls.
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showPresent();

    HistoryModel* model_;
    QListView* list_;
};

} // namespace tanhgram

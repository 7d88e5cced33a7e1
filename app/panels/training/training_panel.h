// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/playback.h"
#include "app/document/viewpoint.h"
#include "core/figure/snapshot.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QHBoxLayout;
class QLabel;

namespace tanhgram {

class InitialWeightsControl;
class RunStatus;
class SettingControl;

/// Everything about training: the buttons and the timeline of a run, the hyper-parameters, and a line that
/// explains the one that is pointed at or has the focus.
class TrainingPanel : public QWidget {
    Q_OBJECT

public:
    TrainingPanel(Document& document, Playback& playback, Viewpoint& viewpoint, QWidget* parent = nullptr);

    /// Says how good the network of `snapshot` is.
    void watch(const Snapshot& snapshot);

    QString status() const;
    QString explanation() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* transport();
    QLayout* settings();
    void explainWith(QWidget& control, const QString& text);
    void explain(const QString& pointedAt, const QString& focused);
    void showLook();

    Document& document_;
    Playback& playback_;
    Viewpoint& viewpoint_;
    std::vector<SettingControl*> settings_;
    InitialWeightsControl* initial_ = nullptr;
    bool narrow_ = false;
    RunStatus* status_;
    QCheckBox* logScale_;
    QLabel* explanation_;
    QString pointedAt_; ///< its explanation
    QString focused_;
};

} // namespace tanhgram

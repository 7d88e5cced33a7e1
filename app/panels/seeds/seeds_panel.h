// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "app/document/document.h"
#include "app/panels/seeds/seeds_model.h"
#include "app/panels/seeds/seeds_state.h"
#include "app/panels/seeds/sweep_job.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace tanhgram {

class ColumnWidths;
class FigureView;

/// Trains once for each of many seeds and shows how many runs separate the data, how their final losses are
/// spread, and every run in a table from which it can be opened.
class SeedsPanel : public QWidget {
    Q_OBJECT

public:
    /// `start` gives what a run would be trained from now. It may differ from the document's experiment,
    /// whose network moves along a timeline.
    SeedsPanel(Document& document, std::function<Experiment()> start, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// What was asked and found, and a panel that shows it again. A sweep under way is given up.
    SeedsState state() const;
    void restore(const SeedsState& state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // A stack of tabs gives every page the height that the one with wrapped text would need, even when that
    // is not in front; this panel's height does not depend on its width.
    bool hasHeightForWidth() const override { return false; }
    int heightForWidth(int) const override { return -1; }

signals:
    /// The run that this experiment gives was picked.
    void runChosen(const tanhgram::Experiment& origin);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeForm();
    QWidget* makeTable();
    void runOrCancel();
    void take(const std::shared_ptr<const SweepResult>& result);
    void choose(const QModelIndex& index);
    void draw();
    void showState();
    QString verdict() const;
    QString note() const;

    std::function<Experiment()> start_;
    SweepJob job_;
    Experiment swept_; ///< what `result_` was trained from; the seed does not matter
    std::shared_ptr<const SweepResult> result_ = std::make_shared<const SweepResult>();
    std::optional<std::uint32_t> chosen_;
    SeedsModel model_;
    SeedsFilterModel shown_;
    QSpinBox* first_;
    QSpinBox* count_;
    QPushButton* run_;
    QProgressBar* progress_;
    QLabel* verdict_;
    QLabel* note_;
    FigureView* spread_;
    QTableView* table_;
    ColumnWidths* widths_;
    QWidget* form_;
};

} // namespace tanhgram

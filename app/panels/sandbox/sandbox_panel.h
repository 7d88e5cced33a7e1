// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "app/document/document.h"
#include "core/diagnostic/diagnostic.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tanhgram {

class DataChoice;

/// The sandbox: any data with noise, any layers; everything else is where it is in lessons, too.
class SandboxPanel : public QWidget {
    Q_OBJECT

public:
    explicit SandboxPanel(Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// The step that the way back leads to; without one there is none.
    void setWayBack(const QString& step);

    /// Puts the points of a CSV file into the experiment; what is wrong with it is told.
    void openCsv(const QString& path);

signals:
    void backRequested();
    void openRequested();
    void saveRequested();
    /// A file was read: what is wrong with it, if anything.
    void fileRead(const tanhgram::Diagnostics& diagnostics, const QString& path);

private:
    QWidget* header();
    QWidget* page();
    QWidget* dataControls();
    QWidget* fileButtons();
    void askForCsv();
    void drawNewSample();
    void showDocument();

    Document& document_;
    QPushButton* back_;
    QLabel* backTo_;
    DataChoice* data_;
    QPushButton* newSample_;
};

} // namespace tanhgram

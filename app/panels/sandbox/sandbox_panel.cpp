// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/sandbox/sandbox_panel.h"

#include "app/panels/page_scroll.h"
#include "app/panels/sandbox/data_choice.h"
#include "app/panels/sandbox/layers_list.h"
#include "app/panels/sandbox/sample_settings.h"
#include "app/panels/training/setting_control.h"
#include "app/panels/way_keys.h"
#include "app/text/heading.h"
#include "app/text/key_text.h"
#include "core/experiment/sample_keys.h"
#include "lessons/reader/reader.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace tanhgram {

namespace {

QLabel* heading(const QString& text, double scale, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(headingFont(scale));
    return label;
}

QLabel* wrapped(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

SandboxPanel::SandboxPanel(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), back_(new QPushButton(tr("‹ &Back to the lesson"), this)),
      backTo_(wrapped({}, this)), data_(new DataChoice(document, this)),
      newSample_(new QPushButton(tr("&New sample"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 4, 10);
    layout->addWidget(header());
    layout->addWidget(page(), 1);
    layout->addWidget(fileButtons());
    setWayBack({});
    setFocusProxy(data_);
    connect(&document_, &Document::changed, this, &SandboxPanel::showDocument);
    showDocument();
}

QWidget* SandboxPanel::header() {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 8, 4);
    layout->addWidget(heading(tr("Sandbox"), 1.15, box));
    layout->addWidget(wrapped(tr("Any data, any network. Undo takes everything back."), box));
    auto* way = new QHBoxLayout;
    way->addWidget(back_);
    way->addWidget(backTo_, 1);
    layout->addLayout(way);
    back_->setShortcut(keysBack(layoutDirection()));
    back_->setToolTip(tr("The lesson as you left it (%1)").arg(keyText(back_->shortcut())));
    connect(back_, &QPushButton::clicked, this, &SandboxPanel::backRequested);
    return box;
}

QWidget* SandboxPanel::page() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Data"), 1, content));
    layout->addWidget(data_);
    layout->addWidget(dataControls());
    layout->addSpacing(6);
    layout->addWidget(heading(tr("Hidden layers"), 1, content));
    layout->addWidget(new LayersList(document_, content));
    layout->addStretch();
    auto* scroll = new PageScroll(this);
    scroll->setWidget(content);
    return scroll;
}

QWidget* SandboxPanel::dataControls() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    for (const Setting& setting : sampleSettings())
        numbers->addWidget(new SettingControl(document_, setting, box));
    column->addLayout(numbers);
    auto* csv = new QPushButton(tr("&CSV file…"), box);
    csv->setToolTip(tr("Points of your own: a row x1,x2,label for each, where the label is 0 or 1"));
    newSample_->setToolTip(tr("Chance moves the points in another way"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(newSample_);
    buttons->addWidget(csv);
    column->addLayout(buttons);
    connect(newSample_, &QPushButton::clicked, this, &SandboxPanel::drawNewSample);
    connect(csv, &QPushButton::clicked, this, &SandboxPanel::askForCsv);
    return box;
}

QWidget* SandboxPanel::fileButtons() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 6, 8, 0);
    auto* open = new QPushButton(tr("O&pen…"), box);
    auto* save = new QPushButton(tr("&Save experiment…"), box);
    connect(open, &QPushButton::clicked, this, &SandboxPanel::openRequested);
    connect(save, &QPushButton::clicked, this, &SandboxPanel::saveRequested);
    row->addWidget(open);
    row->addStretch();
    row->addWidget(save);
    return box;
}

void SandboxPanel::setTheme(const Theme& theme) {
    data_->setTheme(theme);
}

void SandboxPanel::setWayBack(const QString& step) {
    back_->setVisible(!step.isEmpty());
    backTo_->setVisible(!step.isEmpty());
    backTo_->setText(step);
    back_->setAccessibleDescription(step);
}

void SandboxPanel::drawNewSample() {
    Experiment next = document_.experiment();
    auto sample = sampleOf(next.data);
    if (!sample)
        return;
    ++sample->seed;
    next.data = *sample;
    document_.replace(next, {});
}

void SandboxPanel::askForCsv() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a CSV file"), {}, tr("Tables of points (*.csv)"));
    if (!path.isEmpty())
        openCsv(path);
}

void SandboxPanel::openCsv(const QString& path) {
    const Parsed<CsvData> read = readPoints(path);
    if (read) {
        Experiment next = document_.experiment();
        next.data = *read;
        document_.replace(next, {});
    }
    emit fileRead(read.diagnostics, path);
}

void SandboxPanel::showDocument() {
    newSample_->setEnabled(sampleOf(document_.experiment().data).has_value());
}

} // namespace tanhgram

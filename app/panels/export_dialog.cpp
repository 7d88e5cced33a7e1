// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace tanhgram {

namespace {

constexpr QSize previewRoom(420, 380);
enum Unit { Millimetres, Pixels };

double unitsIn(int unit) {
    return unit == Millimetres ? unitsPerMillimetre : 1;
}

} // namespace

ExportDialog::ExportDialog(DrawForOptions draw, const ExportOptions& options, QWidget* parent)
    : QDialog(parent), draw_(std::move(draw)), width_(new QDoubleSpinBox), height_(new QDoubleSpinBox),
      unit_(new QComboBox), resolution_(new QSpinBox), transparent_(new QCheckBox(tr("&Transparent paper"))),
      title_(new QCheckBox(tr("T&itle"))), axisNames_(new QCheckBox(tr("&Names of the axes"))),
      legend_(new QCheckBox(tr("&Legend"))), caption_(new QCheckBox(tr("Caption &below the figure"))),
      preview_(new QLabel), note_(new QLabel) {
    setWindowTitle(tr("Export the figure"));
    unit_->addItems({tr("mm"), tr("pixels")});
    resolution_->setRange(36, 1200);
    resolution_->setSuffix(tr(" dots per inch"));
    layOut();
    show(options);
    connect(unit_, &QComboBox::currentIndexChanged, this, &ExportDialog::changeUnit);
    for (QDoubleSpinBox* side : {width_, height_})
        connect(side, &QDoubleSpinBox::valueChanged, this, &ExportDialog::preview);
    connect(resolution_, &QSpinBox::valueChanged, this, &ExportDialog::preview);
    for (QCheckBox* box : {transparent_, title_, axisNames_, legend_, caption_})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::preview);
    preview();
}

QWidget* ExportDialog::sizeRow() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    width_->setAccessibleName(tr("Width"));
    height_->setAccessibleName(tr("Height"));
    unit_->setAccessibleName(tr("Unit of the size"));
    layout->addWidget(width_);
    layout->addWidget(new QLabel(QStringLiteral("×")));
    layout->addWidget(height_);
    layout->addWidget(unit_);
    return row;
}

void ExportDialog::layOut() {
    auto* form = new QFormLayout;
    form->addRow(tr("Si&ze"), sizeRow());
    form->addRow(tr("&Pictures"), resolution_);
    for (QCheckBox* box : {title_, axisNames_, legend_, caption_, transparent_})
        form->addRow({}, box);
    note_->setWordWrap(true);
    form->addRow(note_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* right = new QVBoxLayout;
    right->addLayout(form);
    right->addStretch(1);
    right->addWidget(buttons);
    preview_->setFixedSize(previewRoom + QSize(20, 20));
    preview_->setAlignment(Qt::AlignCenter);
    preview_->setAccessibleName(tr("Preview"));
    auto* whole = new QHBoxLayout(this);
    whole->addWidget(preview_);
    whole->addLayout(right);
}

void ExportDialog::show(const ExportOptions& options) {
    unit_->setCurrentIndex(Millimetres);
    changeUnit();
    width_->setValue(options.size.width() / unitsPerMillimetre);
    height_->setValue(options.size.height() / unitsPerMillimetre);
    resolution_->setValue(qRound(options.dotsPerInch));
    transparent_->setChecked(options.transparent);
    title_->setChecked(options.parts.title);
    axisNames_->setChecked(options.parts.axisNames);
    legend_->setChecked(options.parts.legend);
    caption_->setChecked(options.parts.caption);
}

void ExportDialog::changeUnit() {
    const int unit = unit_->currentIndex();
    for (QDoubleSpinBox* side : {width_, height_}) {
        const bool wasMillimetres = side->decimals() == 1;
        const double units = side->value() * unitsIn(wasMillimetres ? Millimetres : Pixels);
        side->setDecimals(unit == Millimetres ? 1 : 0);
        side->setRange(unit == Millimetres ? 40 : 152, unit == Millimetres ? 600 : 2268);
        side->setValue(units / unitsIn(unit));
    }
}

ExportOptions ExportDialog::options() const {
    ExportOptions options;
    options.size = QSizeF(width_->value(), height_->value()) * unitsIn(unit_->currentIndex());
    options.dotsPerInch = resolution_->value();
    options.transparent = transparent_->isChecked();
    options.parts = {title_->isChecked(), axisNames_->isChecked(), legend_->isChecked(),
                     caption_->isChecked()};
    return options;
}

void ExportDialog::preview() {
    ExportOptions shown = options();
    const QSize pixels = pixelSize(shown);
    note_->setText(tr("A picture will have %1 × %2 pixels; drawings (SVG, PDF) are sharp at any size.")
                       .arg(pixels.width())
                       .arg(pixels.height()));
    const QSizeF fitting = shown.size.scaled(previewRoom, Qt::KeepAspectRatio);
    shown.dotsPerInch = unitsPerInch * devicePixelRatioF() * fitting.width() / shown.size.width();
    QPixmap picture = QPixmap::fromImage(imageOf(sheetOf(draw_(shown)), shown));
    picture.setDevicePixelRatio(devicePixelRatioF());
    preview_->setPixmap(picture);
}

} // namespace tanhgram

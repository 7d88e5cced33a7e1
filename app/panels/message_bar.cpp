// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/message_bar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tanhgram {

namespace {

constexpr std::size_t mostShown = 4;

} // namespace

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), label_(new QLabel(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    label_->setForegroundRole(QPalette::ToolTipText);
    label_->setWordWrap(true);
    label_->setTextFormat(Qt::PlainText);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = new QToolButton(this);
    close->setText(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(label_, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::show(const Diagnostics& diagnostics, const QString& file, const QString& consequence) {
    const std::string name = QFileInfo(file).fileName().toStdString();
    QStringList lines;
    for (std::size_t i = 0; i < diagnostics.size() && i < mostShown; ++i)
        lines << QString::fromStdString(toText(diagnostics[i], name));
    if (diagnostics.size() > mostShown)
        lines << tr("and %n more", nullptr, static_cast<int>(diagnostics.size() - mostShown));
    if (hasErrors(diagnostics))
        lines << (consequence.isEmpty() ? tr("The file was not opened; everything stays as it was.")
                                        : consequence);
    label_->setText(lines.join('\n'));
    setVisible(!diagnostics.empty());
}

QString MessageBar::text() const {
    return label_->text();
}

} // namespace tanhgram

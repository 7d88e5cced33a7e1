// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/handout_dialog.h"

#include "app/charts/export.h"
#include "app/handout/write_handout.h"
#include "app/panels/save_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace tanhgram {

namespace {

/// Shows how far the pages are, until they are all done or it is cancelled.
class PageBar {
public:
    explicit PageBar(QWidget* parent)
        : bar_(HandoutDialog::tr("Drawing the pages…"), HandoutDialog::tr("Cancel"), 0, 0, parent) {
        bar_.setWindowTitle(HandoutDialog::tr("Handout"));
        bar_.setWindowModality(Qt::WindowModal);
        bar_.setMinimumDuration(400);
    }

    bool operator()(int done, int pages) {
        bar_.setMaximum(pages);
        bar_.setValue(done);
        return !bar_.wasCanceled();
    }

private:
    QProgressDialog bar_;
};

} // namespace

HandoutDialog::HandoutDialog(const Lesson& lesson, QWidget* parent)
    : QDialog(parent), lesson_(lesson), answers_(new QCheckBox(tr("With &answers: the instructor's copy"))),
      paper_(new QComboBox) {
    setWindowTitle(tr("Handout"));
    paper_->addItem(tr("A4"), QPageSize::A4);
    paper_->addItem(tr("Letter"), QPageSize::Letter);
    layOut();
}

void HandoutDialog::layOut() {
    auto* words = new QLabel(tr("The whole lesson “%1” on paper: every question with its figure, and room to "
                                "write.")
                                 .arg(lesson_.title));
    words->setWordWrap(true);
    words->setMinimumWidth(380);
    auto* form = new QFormLayout;
    form->addRow(tr("&Paper"), paper_);
    form->addRow({}, answers_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* preview = buttons->addButton(tr("P&review and print…"), QDialogButtonBox::ActionRole);
    QPushButton* save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    save->setDefault(true);
    connect(preview, &QPushButton::clicked, this, &HandoutDialog::preview);
    connect(save, &QPushButton::clicked, this, &HandoutDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(buttons);
    setTabOrder(save, buttons->button(QDialogButtonBox::Close));
}

HandoutOptions HandoutDialog::options() const {
    return {static_cast<QPageSize::PageSizeId>(paper_->currentData().toInt()), answers_->isChecked()};
}

void HandoutDialog::preview() {
    const HandoutOptions chosen = options();
    const Handout handout(lesson_, chosen);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(lesson_.title);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(chosen.paper));
    QPrintPreviewDialog dialog(&printer, this);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [&handout, this](QPrinter* pages) {
        PageBar bar(this);
        paintPages(handout, *pages, pages->resolution(), std::ref(bar));
    });
    dialog.resize(900, 760);
    dialog.exec();
}

void HandoutDialog::save() {
    const QString path = askWhereToSave(this, tr("Save the handout"), QStringLiteral("handout.pdf"),
                                        {{tr("PDF documents (*.pdf)"), {".pdf"}}});
    if (path.isEmpty())
        return;
    PageBar bar(this);
    const std::optional<QByteArray> pdf = handoutPdf(Handout(lesson_, options()), std::ref(bar));
    if (!pdf)
        return;
    emit written(writeWhole(path, *pdf), path);
    accept();
}

} // namespace tanhgram

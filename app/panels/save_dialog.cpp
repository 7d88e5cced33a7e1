// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/save_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace tanhgram {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveDialog)
};

QString withEnding(const QString& path, const FileKind& kind) {
    const bool hasOne = std::ranges::any_of(
        kind.endings, [&](const QString& each) { return path.endsWith(each, Qt::CaseInsensitive); });
    return hasOne ? path : path + kind.endings.first();
}

bool mayReplace(QWidget* parent, const QString& path) {
    QMessageBox question(QMessageBox::Warning, Words::tr("Replace the file"),
                         Words::tr("“%1” exists already. Replace it?").arg(QFileInfo(path).fileName()),
                         QMessageBox::Cancel, parent);
    const QPushButton* yes = question.addButton(Words::tr("Replace"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == yes;
}

} // namespace

QString askWhereToSave(QWidget* parent, const QString& title, const QString& proposed,
                       const QList<FileKind>& kinds) {
    QStringList filters;
    for (const FileKind& kind : kinds)
        filters << kind.filter;
    for (QString start = proposed;;) {
        QString filter;
        const QString chosen =
            QFileDialog::getSaveFileName(parent, title, start, filters.join(QStringLiteral(";;")), &filter);
        if (chosen.isEmpty())
            return {};
        const FileKind& kind = kinds[std::max<qsizetype>(filters.indexOf(filter), 0)];
        const QString path = withEnding(chosen, kind);
        // The dialog has asked only for the name that it knew.
        if (path == chosen || !QFileInfo::exists(path) || mayReplace(parent, path))
            return path;
        start = path;
    }
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace tanhgram {

/// A kind of file in a dialog: "Tables (*.csv)", and the endings its names may have. A name with none of them
/// gets the first.
struct FileKind {
    QString filter;
    QStringList endings;
};

/// Asks where to save a file of one of those kinds, the first being proposed; empty: nowhere. Neither a file
/// that was chosen nor one whose name came about by adding an ending is replaced unasked.
QString askWhereToSave(QWidget* parent, const QString& title, const QString& proposed,
                       const QList<FileKind>& kinds);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QStringList>
#include <QTimer>

namespace tanhgram {

/// A person before dialogs that ask where to save: types one path after the other, and cancels where it is
/// asked whether a file shall be replaced, and where there are no more paths.
class SaveAs {
public:
    explicit SaveAs(const QStringList& paths) : paths_(paths) {
        QObject::connect(&timer_, &QTimer::timeout, [this] { act(); });
        timer_.start(20);
    }

    /// How often it was asked whether to replace a file.
    int questions() const { return questions_; }

private:
    void act() {
        QWidget* modal = QApplication::activeModalWidget();
        if (auto* question = qobject_cast<QMessageBox*>(modal)) {
            ++questions_;
            question->reject();
        } else if (auto* dialog = qobject_cast<QFileDialog*>(modal)) {
            if (paths_.isEmpty())
                return dialog->reject();
            dialog->findChild<QLineEdit*>()->setText(paths_.takeFirst());
            QMetaObject::invokeMethod(dialog, "accept");
        }
    }

    QStringList paths_;
    int questions_ = 0;
    QTimer timer_;
};

} // namespace tanhgram

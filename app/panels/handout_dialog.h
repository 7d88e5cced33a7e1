// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic/diagnostic.h"
#include "lessons/lesson.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace tanhgram {

struct HandoutOptions;

/// Asks for whom and on what paper a lesson is to be printed; previews, prints, or saves it as a PDF.
class HandoutDialog : public QDialog {
    Q_OBJECT

public:
    explicit HandoutDialog(const Lesson& lesson, QWidget* parent = nullptr);

    HandoutOptions options() const;

signals:
    /// The handout was written to `path`, or what went wrong.
    void written(const tanhgram::Diagnostics& diagnostics, const QString& path);

private:
    void layOut();
    void preview();
    void save();

    Lesson lesson_;
    QCheckBox* answers_;
    QComboBox* paper_;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/math/values.h"

#include <QWidget>

namespace tanhgram {

class LessonDocument;

/// A label whose text is a lesson's Markdown with formulas and values. It wraps, and is as high as it needs
/// to be.
class TextLabel : public QWidget {
    Q_OBJECT

public:
    explicit TextLabel(QWidget* parent = nullptr);

    void setText(const QString& markdown);
    void setFolder(const QString& folder);
    void setValues(const ValueText& values);
    void clear() { setText({}); }

    /// What it shows, as plain text.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    LessonDocument* document_;
    QString markdown_;
};

} // namespace tanhgram

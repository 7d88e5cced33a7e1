// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"
#include "app/document/document.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;

namespace tanhgram {

/// The data sets as small pictures, drawn with the noise and from the seed of the present one, which is down.
class DataChoice : public QWidget {
    Q_OBJECT

public:
    explicit DataChoice(Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showDocument();
    void drawPictures();
    void markChosen();
    void choose(Generator shape);

    Document& document_;
    Theme theme_;
    QButtonGroup* buttons_;
    QLabel* own_; ///< says what the points are if they have no name
    std::optional<DataSource> drawn_;
};

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/formula/formula_layout.h"

#include <QStringList>
#include <QWidget>

#include <set>
#include <string>

namespace tanhgram {

/// Equations side by side, with numbers that follow a network. They are laid out once; afterwards only the
/// numbers in sight are painted anew. Left to right in every language, as mathematics is.
class FormulaView : public QWidget {
    Q_OBJECT

public:
    explicit FormulaView(QWidget* parent = nullptr);

    /// Shows these equations (TeX as of `equations`) with that network's numbers. Cheap while the equations
    /// stay the same.
    void show(const QStringList& equations, const Network& network);

    /// Shows the numbers of these dotted keys stronger: in bold, in a box.
    void setEmphasis(const std::set<std::string>& keys);

    /// The key of the number that the keyboard or the hand is at; empty: none.
    const QString& current() const { return current_; }

    /// Where the number of `key` stands; an empty rectangle if it is not shown.
    QRectF placeOf(const QString& key) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The hand or the keyboard is at the number of that key; an empty one: at none.
    void pointedAt(const QString& key);
    /// The keyboard went to a number at this place.
    void movedTo(const QRect& place);
    void copyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOutAll();
    void point(const QString& key);
    const FormulaNumber* numberAt(QPointF place) const;

    QStringList equations_;
    Network network_;
    std::set<std::string> emphasis_;
    FormulaLayout layout_;
    QString current_;
};

} // namespace tanhgram

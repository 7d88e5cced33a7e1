// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/legible_style.h"

#include "app/charts/text_painter.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace tanhgram {

namespace {

constexpr double strength = 0.55; // at least 3 : 1 against the window, in every palette
constexpr qreal ringWidth = 2;
constexpr qreal corner = 2;
constexpr int tabLine = 3;      // the thickness of the line on the tab in front
constexpr int besideWords = 10; // on either side of a button's words

bool isFocused(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_HasFocus) &&
           option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

QPen edge(const QStyleOption& option) {
    QColor outline = option.palette.color(QPalette::WindowText);
    outline.setAlphaF(static_cast<float>(strength));
    return outline;
}

QPen ring(const QStyleOption& option) {
    return {option.palette.color(QPalette::Highlight), ringWidth};
}

void outline(QPainter& painter, const QRect& rect, const QPen& pen, bool round = false) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal inset = pen.widthF() / 2;
    const QRectF mark = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    if (round)
        painter.drawEllipse(mark);
    else
        painter.drawRoundedRect(mark, corner, corner);
    painter.restore();
}

// Along the edge that is away from the page.
void paintTabInFront(QPainter& painter, const QStyleOptionTab& tab) {
    const bool isBelow = tab.shape == QTabBar::RoundedSouth || tab.shape == QTabBar::TriangularSouth;
    QRect line = tab.rect.adjusted(1, 0, -1, 0);
    if (isBelow)
        line.setTop(line.bottom() - tabLine + 1);
    else
        line.setHeight(tabLine);
    painter.fillRect(line, tab.palette.color(QPalette::Highlight));
}

} // namespace

void LegibleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    if (element == PE_FrameFocusRect) {
        if (option->state.testFlag(State_KeyboardFocusChange))
            outline(*painter, option->rect, ring(*option));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        outline(*painter, option->rect, edge(*option), element == PE_IndicatorRadioButton);
        break;
    case PE_PanelButtonCommand:
    case PE_Frame:
    case PE_FrameLineEdit:
        outline(*painter, option->rect, isFocused(*option) ? ring(*option) : edge(*option));
        break;
    default:
        break;
    }
}

// Of the words that run from right to left, Qt sets the space at which it breaks a line at the line's
// beginning.
void LegibleStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette,
                                bool enabled, const QString& text, QPalette::ColorRole role) const {
    const bool breaksBadly = (flags & Qt::TextWordWrap) != 0 && painter->layoutDirection() == Qt::RightToLeft;
    const QString lines =
        breaksBadly ? brokenIntoLines(text, painter->font(), rect.width()).join('\n') : text;
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, lines, role);
}

QSize LegibleStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const {
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type != CT_PushButton)
        return size;
    return size.expandedTo({contents.width() + 2 * besideWords, 0});
}

void LegibleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        outline(*painter, option->rect, isFocused(*option) ? ring(*option) : edge(*option));
    if (control != CC_Slider)
        return;
    const QRect handle = subControlRect(control, option, SC_SliderHandle, widget);
    painter->save();
    painter->setClipRegion(QRegion(option->rect).subtracted(handle));
    outline(*painter, subControlRect(control, option, SC_SliderGroove, widget), edge(*option));
    painter->restore();
    outline(*painter, handle, edge(*option));
}

void LegibleStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBarGroove)
        outline(*painter, option->rect, edge(*option));
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (element == CE_TabBarTabShape && tab != nullptr && tab->state.testFlag(State_Selected))
        paintTabInFront(*painter, *tab);
}

int LegibleStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* more) const {
    switch (hint) {
    // Beside an icon the words of a dialog's button are pushed to its edge, and need none.
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    // A slider comes to where it is pressed, and follows from there.
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_Slider_PageSetButtons:
        return Qt::NoButton;
    default:
        return QProxyStyle::styleHint(hint, option, widget, more);
    }
}

} // namespace tanhgram

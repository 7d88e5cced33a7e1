// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/markdown_view.h"
#include "app/text/text_label.h"
#include "tests/support/faults/find_faults.h"
#include "tests/support/faults/shown_widgets.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>
#include <optional>

namespace tanhgram {

namespace {

constexpr int slack = 1; ///< pixels that rounding may take
constexpr int unlimited = 10'000;

int widthOf(const QWidget& widget, const QString& text) {
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// A combo box that tells what it shows.
class OpenBox : public QComboBox {
public:
    using QComboBox::initStyleOption;
};

/// The room that the text of a widget needs beside what it has.
using Shortage = std::optional<QString>;

Shortage shortage(const QString& text, QSize needed, QSize room) {
    if (needed.width() <= room.width() + slack && needed.height() <= room.height() + slack)
        return {};
    return QStringLiteral("“%1” needs %2x%3, has %4x%5")
        .arg(text.left(60))
        .arg(needed.width())
        .arg(needed.height())
        .arg(room.width())
        .arg(room.height());
}

Shortage shortage(const QString& text, int needed, int room) {
    return shortage(text, QSize(needed, 0), QSize(room, 0));
}

Shortage shortageOf(const QLabel& label) {
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap())
        return shortage(label.text(), label.sizeHint(), label.size());
    const int longest = Qt::mightBeRichText(label.text())
                            ? 0
                            : label.fontMetrics()
                                  .boundingRect({0, 0, label.contentsRect().width(), unlimited},
                                                Qt::TextWordWrap, label.text())
                                  .width();
    return shortage(label.text(), {longest, label.heightForWidth(label.width())}, label.size());
}

Shortage shortageOf(const QAbstractButton& button) {
    if (button.text().isEmpty())
        return {};
    const bool hasMark = qobject_cast<const QCheckBox*>(&button) != nullptr ||
                         qobject_cast<const QRadioButton*>(&button) != nullptr;
    if (hasMark)
        return shortage(button.text(), button.sizeHint(), button.size());
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    const bool isBelow = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonTextUnderIcon;
    const int icon = button.icon().isNull() || isBelow ? 0 : button.iconSize().width() + 4;
    const int frame = tool != nullptr && tool->autoRaise() ? 0 : 6;
    return shortage(button.text(),
                    {widthOf(button, button.text()) + icon + frame, button.fontMetrics().height()},
                    button.size());
}

Shortage shortageOf(const QComboBox& box) {
    QStyleOptionComboBox option;
    (box.*&OpenBox::initStyleOption)(&option);
    const QRect field =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return shortage(option.currentText, widthOf(box, option.currentText), field.width());
}

Shortage shortageOf(const QTabBar& bar) {
    for (int i = 0; i < bar.count(); ++i) {
        const QRect tab = bar.tabRect(i);
        if (const auto found = shortage(bar.tabText(i), widthOf(bar, bar.tabText(i)) + 8, tab.width()))
            return found;
        if (!bar.rect().adjusted(-slack, -slack, slack, slack).contains(tab))
            return QStringLiteral("the tab “%1” is not in view").arg(bar.tabText(i));
    }
    return {};
}

int roomIn(const QLineEdit& line) {
    constexpr int innerMargin = 2;
    return line.contentsRect().width() - line.textMargins().left() - line.textMargins().right() -
           2 * innerMargin;
}

// What is typed may be longer than its field; what the program writes may not.
Shortage shortageOf(const QLineEdit& line) {
    const QString text = line.isModified() || line.text().isEmpty() ? line.placeholderText() : line.text();
    return shortage(text, widthOf(line, text), roomIn(line));
}

Shortage shortageOf(const QAbstractSpinBox& box) {
    const auto* line = box.findChild<QLineEdit*>();
    return line == nullptr ? Shortage() : shortage(line->text(), widthOf(*line, line->text()), roomIn(*line));
}

Shortage shortageOf(const QHeaderView& header) {
    const int margin = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int i = 0; header.model() != nullptr && i < std::min(header.count(), 100); ++i) {
        if (header.isSectionHidden(i))
            continue;
        const QString text = header.model()->headerData(i, header.orientation()).toString();
        const int room = header.orientation() == Qt::Horizontal ? header.sectionSize(i) : header.width();
        if (const auto found = shortage(text, widthOf(header, text) + margin, room))
            return found;
    }
    return {};
}

Shortage shortageOf(const QTableView& table) {
    const int first = std::max(0, table.rowAt(0)), rows = table.model() ? table.model()->rowCount() : 0;
    for (int row = first; row < rows && table.rowViewportPosition(row) < table.viewport()->height(); ++row)
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex cell = table.model()->index(row, column);
            const QString text = cell.data().toString();
            if (table.isColumnHidden(column) || text.isEmpty() || table.wordWrap())
                continue;
            if (const auto found =
                    shortage(text, table.sizeHintForIndex(cell).width(), table.columnWidth(column)))
                return found;
        }
    return {};
}

Shortage shortageOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return shortageOf(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return shortageOf(*button);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return shortageOf(*box);
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        return shortageOf(*bar);
    if (const auto* box = qobject_cast<const QAbstractSpinBox*>(&widget))
        return shortageOf(*box);
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return shortageOf(*line);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        return shortageOf(*header);
    if (const auto* table = qobject_cast<const QTableView*>(&widget))
        return shortageOf(*table);
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        return shortage(box->title(), box->minimumSizeHint(), box->size());
    if (const auto* text = qobject_cast<const TextLabel*>(&widget))
        return shortage(text->text(), {0, text->heightForWidth(text->width())}, text->size());
    if (const auto* prose = qobject_cast<const MarkdownView*>(&widget))
        return shortage(prose->readableText(), prose->document()->size().toSize(), prose->viewport()->size());
    return {};
}

} // namespace

QStringList clipped(const QWidget& window) {
    QStringList faults;
    for (const QWidget* each : shownWidgets(window))
        if (const Shortage found = shortageOf(*each))
            faults << QStringLiteral("clipped: %1: %2").arg(called(*each), *found);
    return faults;
}

} // namespace tanhgram

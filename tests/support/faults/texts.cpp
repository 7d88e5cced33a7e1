// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/lesson/markdown_view.h"
#include "app/text/text_label.h"
#include "tests/support/faults/find_faults.h"
#include "tests/support/faults/shown_widgets.h"
#include "tests/support/faults/text_recorder.h"
#include "tests/support/heard.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGraphicsView>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace tanhgram {

namespace {

QStringList textsOfModel(const QAbstractItemModel& model) {
    constexpr int enoughRows = 20;
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts << model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < std::min(model.rowCount(), enoughRows); ++row)
            texts << model.index(row, column).data().toString();
    }
    return texts;
}

QStringList textsOf(QWidget& widget) {
    QStringList texts{widget.toolTip(), widget.accessibleName(), heard(widget)};
    if (const auto* label = qobject_cast<QLabel*>(&widget))
        texts << label->text();
    else if (const auto* button = qobject_cast<QAbstractButton*>(&widget))
        texts << button->text();
    else if (const auto* line = qobject_cast<QLineEdit*>(&widget))
        texts << line->placeholderText();
    else if (const auto* group = qobject_cast<QGroupBox*>(&widget))
        texts << group->title();
    else if (const auto* text = qobject_cast<TextLabel*>(&widget))
        texts << text->text();
    else if (const auto* prose = qobject_cast<MarkdownView*>(&widget))
        texts << prose->readableText();
    else if (const auto* table = qobject_cast<QTableView*>(&widget); table && table->model())
        texts << textsOfModel(*table->model());
    else if (const auto* box = qobject_cast<QComboBox*>(&widget))
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    else if (const auto* bar = qobject_cast<QTabBar*>(&widget))
        for (int i = 0; i < bar->count(); ++i)
            texts << bar->tabText(i);
    else if (auto* view = qobject_cast<QGraphicsView*>(&widget))
        for (const PaintedText& each : paintedTexts(*view))
            texts << each.text;
    return texts;
}

/// Names that are the same in every language.
const QStringList& names() {
    static const QStringList words{
        "tanh",  "ReLU",  "relu",  "XOR",    "Tanhgram", "Keras",   "numpy",   "PyTorch", "Daniel",
        "Voigt", "Godoy", "ReNom", "Qt",     "Eigen",    "toml",    "CSV",     "SVG",     "PDF",
        "PNG",   "JSON",  "xAPI",  "Letter", "Ctrl",     "Shift",   "Alt",     "Esc",     "Enter",
        "Home",  "End",   "Page",  "Down",   "English",  "Deutsch", "Portugu", "Brasil",  "sigmoid",
        "sin",   "cos",   "exp",   "max",    "min",      "lesson",  "md",      "ln"};
    return words;
}

} // namespace

QStringList shownTexts(const QWidget& window) {
    QStringList texts{window.windowTitle()};
    for (QWidget* each : shownWidgets(window))
        texts << textsOf(*each);
    for (const QAction* each : window.findChildren<QAction*>())
        texts << each->text() << each->toolTip();
    for (const QMenu* each : window.findChildren<QMenu*>())
        texts << each->title();
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

QStringList untranslated(const QStringList& texts, const QStringList& english, const QStringList& alike) {
    static const QRegularExpression word("[A-Za-z][a-z]{2,}");
    const QSet<QString> known(english.begin(), english.end());
    QStringList faults;
    for (const QString& text : texts) {
        if (!known.contains(text))
            continue;
        for (auto found = word.globalMatch(QString(text).remove('&')); found.hasNext();) {
            const QString each = found.next().captured();
            if (names().contains(each) || alike.contains(each, Qt::CaseInsensitive))
                continue;
            faults << QStringLiteral("not translated: “%1”").arg(text.left(100));
            break;
        }
    }
    return faults;
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shortcuts_page.h"

#include "app/text/key_text.h"
#include "app/text/tables.h"
#include "lessons/lists.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tanhgram {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

/// A page that shows where the keyboard is.
class Page : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    void paintEvent(QPaintEvent* event) override {
        QTextBrowser::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(viewport());
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    void focusInEvent(QFocusEvent* event) override {
        QTextBrowser::focusInEvent(event);
        viewport()->update();
    }
    void focusOutEvent(QFocusEvent* event) override {
        QTextBrowser::focusOutEvent(event);
        viewport()->update();
    }
};

// "&File" is "File", "E&xport…" is "Export"; Japanese has its letter in brackets: "ファイル(&F)".
QString plain(QString text) {
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(bracketed).remove('&').remove(QStringLiteral("…")).trimmed();
}

QString written(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& each : keys)
        texts << keyText(each);
    texts.removeDuplicates();
    return listed(texts);
}

// "Larger" alone would not say what grows: what stands in a menu within a menu is named with that.
void collect(const QMenu& menu, const QString& within, QList<ShortcutRow>& rows) {
    for (const QAction* action : menu.actions()) {
        const QString name = plain(action->text());
        if (action->menu() != nullptr)
            collect(*action->menu(), name, rows);
        else if (!action->shortcuts().isEmpty())
            rows << ShortcutRow{written(action->shortcuts()),
                                within.isEmpty() ? name : Words::tr("%1: %2").arg(within, name)};
    }
}

QList<ShortcutRow> buttonsOf(const QMainWindow& window) {
    QList<ShortcutRow> rows;
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        const QKeySequence keys = button->shortcut();
        const bool isMnemonic = keys == QKeySequence::mnemonic(button->text());
        if (keys.isEmpty() || isMnemonic)
            continue;
        const QString text = plain(button->text());
        rows << ShortcutRow{written({keys}), text.isEmpty() ? button->accessibleName() : text};
    }
    return rows;
}

QString key(Qt::Key each) {
    return keyText(QKeySequence(each));
}

QList<ShortcutGroup> keysOfParts() {
    const QString arrows = Words::tr("Arrow keys");
    const QString pages = listed({key(Qt::Key_PageUp), key(Qt::Key_PageDown)});
    return {{Words::tr("In a slider"),
             {{arrows, Words::tr("a small step (a weight by 0.1)")},
              {pages, Words::tr("a large step (a weight by 1)")},
              {listed({key(Qt::Key_Home), key(Qt::Key_End)}), Words::tr("to its ends")}}},
            {Words::tr("In a figure"),
             {{key(Qt::Key_Tab), Words::tr("the next handle of the figure, or the next part of the window")},
              {arrows, Words::tr("turn and tilt a surface; move the handle that is chosen")}}},
            {Words::tr("Everywhere"),
             {{key(Qt::Key_F6), Words::tr("in the workshop: between the text and the list below it")},
              {key(Qt::Key_F10), Words::tr("to the menus")},
              {key(Qt::Key_Escape), Words::tr("leave teaching mode, or close what has opened")}}}};
}

QString page(const QList<ShortcutGroup>& groups) {
    const QString pattern = QStringLiteral("<tr><td width='32%'><b>%1</b></td><td>%2</td></tr>");
    QString html;
    for (const ShortcutGroup& group : groups) {
        html += QStringLiteral("<h3>%1</h3><table width='100%' cellpadding='3'>")
                    .arg(group.title.toHtmlEscaped());
        for (const ShortcutRow& row : group.rows)
            html += pattern.arg(row.keys.toHtmlEscaped(), row.meaning.toHtmlEscaped());
        html += QStringLiteral("</table>");
    }
    return html;
}

} // namespace

QList<ShortcutGroup> shortcutsOf(const QMainWindow& window) {
    QList<ShortcutGroup> groups;
    const auto* bar = qobject_cast<QMenuBar*>(window.menuWidget());
    for (const QAction* action : bar == nullptr ? QList<QAction*>() : bar->actions()) {
        ShortcutGroup group{plain(action->text()), {}};
        if (action->menu() != nullptr)
            collect(*action->menu(), {}, group.rows);
        if (!group.rows.isEmpty())
            groups << group;
    }
    groups << ShortcutGroup{Words::tr("Buttons"), buttonsOf(window)};
    return groups + keysOfParts();
}

void showShortcuts(QMainWindow& window) {
    QDialog dialog(&window);
    dialog.setWindowTitle(Words::tr("Keyboard shortcuts"));
    auto* text = new Page(&dialog);
    text->setAccessibleName(dialog.windowTitle());
    text->setHtml(page(shortcutsOf(window)));
    layOutTables(*text->document(), dialog.layoutDirection());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog.resize(window.size().boundedTo(QSize(640, 620)));
    dialog.exec();
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help_texts.h"

#include <QCoreApplication>

namespace tanhgram {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("tanhgram", text);
}

QString row(const char* keys, const QString& meaning) {
    return QStringLiteral("<tr><td><b>%1</b></td><td>&nbsp;&nbsp;%2</td></tr>")
        .arg(QLatin1String(keys), meaning);
}

} // namespace

QString keyboardHelp() {
    return QStringLiteral("<table>") + row("Alt+Right, Alt+Left", tr("next step, step before")) +
           row("Ctrl+Space", tr("play or pause the animation of a step")) +
           row("Ctrl+R", tr("apply the step's preset again")) +
           row("Ctrl+L", tr("can a straight line separate them?")) +
           row("Ctrl+D", tr("compare with the start")) + row("F8", tr("held: show the start")) +
           row("Ctrl+T", tr("train, play or pause")) +
           row("Ctrl+Z, Ctrl+Shift+Z", tr("undo, redo; one drag is one step")) +
           row("Arrow keys", tr("in a slider: by 0.1")) + row("Page Up, Page Down", tr("in a slider: by 1")) +
           row("Tab",
               tr("in a figure: from handle to handle; arrow keys move it by 0.1, Enter opens a field")) +
           row("Ctrl+B", tr("into the sandbox, and back to the lesson")) +
           row("Ctrl+Shift+N", tr("new experiment")) + row("Ctrl+E", tr("export the main figure")) +
           row("Ctrl+P", tr("print the lesson, or save it as a PDF")) +
           row("Ctrl+O", tr("open a lesson or experiment")) +
           row("Ctrl+Shift+W", tr("the workshop: write a lesson beside its preview")) +
           row("Ctrl+Shift+C", tr("copy the experiment as a step for a lesson")) +
           row("F11", tr("full screen")) + QStringLiteral("</table>");
}

QString aboutText() {
    return tr("<h3>Tanhgram %1</h3><p>Teaches what an activation function does: bend the plane until a "
              "straight "
              "line separates the colours.</p><p>The lesson “Activation functions” follows ideas of Daniel "
              "Voigt "
              "Godoy (2018, CC BY).</p><p>Free software under the GNU General Public License, version 3 or "
              "later. "
              "Built with Qt, Eigen and toml++.</p>")
        .arg(QCoreApplication::applicationVersion());
}

} // namespace tanhgram

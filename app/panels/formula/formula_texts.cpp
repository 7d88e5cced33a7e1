// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/formula/formula_texts.h"

#include "app/panels/formula/formula_bar.h"
#include "lessons/math/parser.h"
#include "lessons/math/plain_text.h"
#include "lessons/math/values.h"

namespace tanhgram {

namespace {

ClassWords classWords() {
    return {FormulaBar::tr("logit"), FormulaBar::tr("class"), FormulaBar::tr("green, if logit > 0"),
            FormulaBar::tr("blue, if logit < 0"), FormulaBar::tr("green if logit > 0, blue if < 0")};
}

} // namespace

QStringList equationsOf(const Network& network, EquationForm form) {
    return equations(network, form, classWords());
}

QString latexOf(const Network& network) {
    QStringList lines;
    for (const QString& tex : equationsOf(network, EquationForm::Numbers))
        lines << filledIn(tex, network).replace(tex.indexOf('='), 1, QStringLiteral("&="));
    return QStringLiteral("\\begin{aligned}\n%1\n\\end{aligned}\n")
        .arg(lines.join(QStringLiteral(" \\\\\n")));
}

QString plainTextOf(const Network& network) {
    QString text;
    for (const QString& tex : equationsOf(network, EquationForm::Numbers))
        text += plainText(parseMath(filledIn(tex, network)).row) + '\n';
    return text;
}

QString spokenEquationsOf(const Network& network) {
    QStringList sentences = unitEquations(network, classWords().logit);
    sentences << FormulaBar::tr("The class is green if the logit is above 0, and blue if it is below.");
    return sentences.join('\n');
}

} // namespace tanhgram

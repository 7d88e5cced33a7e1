// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/math/equations.h"

#include "core/experiment/parameter_key.h"
#include "core/network/activation_words.h"
#include "lessons/math/scanner.h"
#include "lessons/words/locale.h"

#include <cmath>
#include <string_view>

namespace tanhgram {

namespace {

constexpr std::u16string_view superscripts = u"¹²³⁴⁵⁶";
const QString sizePrefix = QStringLiteral("size.");

QString value(const QString& key) {
    return QStringLiteral("{{%1}}").arg(key);
}

// " + 2", " - 2", with the sign as an operator of its own; the first of a sum has none if it is positive.
QString signedValue(const QString& key, double number, bool first = false) {
    const QString sign = std::signbit(number) && number != 0 ? QStringLiteral("-")
                         : first                             ? QString()
                                                             : QStringLiteral("+");
    return QStringLiteral("%1 %2").arg(sign, value(sizePrefix + key));
}

QString matrix(const QStringList& rows) {
    return QStringLiteral("\\begin{bmatrix} %1 \\end{bmatrix}").arg(rows.join(QStringLiteral(" \\\\ ")));
}

QString weightsOf(const DenseLayer& layer, const QString& keys) {
    QStringList rows;
    for (Eigen::Index unit = 0; unit < layer.units(); ++unit) {
        QStringList cells;
        for (Eigen::Index input = 0; input < layer.inputs(); ++input)
            cells << value(keys + QStringLiteral("weights.%1.%2").arg(unit).arg(input));
        rows << cells.join(QStringLiteral(" & "));
    }
    return matrix(rows);
}

QString biasesOf(const DenseLayer& layer, const QString& keys) {
    QStringList rows;
    for (Eigen::Index unit = 0; unit < layer.units(); ++unit)
        rows << value(keys + QStringLiteral("biases.%1").arg(unit));
    return matrix(rows);
}

// Of several layers each has its number in brackets above: h^{(2)}.
QString numbered(const QString& letter, const Network& network, std::size_t layer) {
    return network.hidden.size() == 1 ? letter : QStringLiteral("%1^{(%2)}").arg(letter).arg(layer + 1);
}

QString activated(Activation activation, const QString& argument) {
    const QString bracketed = QStringLiteral("\\left(%1\\right)").arg(argument);
    switch (activation) {
    case Activation::Linear:
        return argument;
    case Activation::Sigmoid:
        return QStringLiteral("\\sigma") + bracketed;
    case Activation::Tanh:
        return QStringLiteral("\\tanh") + bracketed;
    case Activation::Relu:
        return QStringLiteral("\\operatorname{ReLU}") + bracketed;
    }
    return {};
}

QString weighted(const Network& network, std::size_t index, EquationForm form) {
    const DenseLayer& layer = network.hidden[index];
    const QString keys = QStringLiteral("hidden.%1.").arg(index);
    const QString input =
        index == 0 ? QStringLiteral("x") : numbered(QStringLiteral("h"), network, index - 1);
    if (form == EquationForm::Names)
        return QStringLiteral("%1 %2 + %3")
            .arg(numbered(QStringLiteral("W"), network, index), input,
                 numbered(QStringLiteral("b"), network, index));
    return QStringLiteral("%1 %2 + %3").arg(weightsOf(layer, keys), input, biasesOf(layer, keys));
}

// Few terms are written out; of more, the weights are a row.
QString logit(const Network& network, const QString& word) {
    constexpr Eigen::Index fewTerms = 3;
    const OutputUnit& output = network.output;
    const QString left = QStringLiteral("\\text{%1} = ").arg(word);
    const QString bias = signedValue(QStringLiteral("output.bias"), output.bias);
    const QString h = numbered(QStringLiteral("h"), network, network.hidden.size() - 1);
    if (network.lastUnits() > fewTerms) {
        QStringList cells;
        for (Eigen::Index unit = 0; unit < network.lastUnits(); ++unit)
            cells << value(QStringLiteral("output.weights.%1").arg(unit));
        return left + matrix({cells.join(QStringLiteral(" & "))}) + ' ' + h + ' ' + bias;
    }
    QString sum;
    for (Eigen::Index unit = 0; unit < network.lastUnits(); ++unit) {
        const QString place = network.hidden.size() == 1
                                  ? QStringLiteral("h_%1").arg(unit + 1)
                                  : QStringLiteral("h^{(%1)}_%2").arg(network.hidden.size()).arg(unit + 1);
        sum += QStringLiteral("%1 %2 ").arg(
            signedValue(QStringLiteral("output.weights.%1").arg(unit), output.weights[unit], unit == 0),
            place);
    }
    return left + sum + bias;
}

} // namespace

QStringList equations(const Network& network, EquationForm form, const ClassWords& words) {
    QStringList lines;
    if (network.hidden.size() == 1 && form == EquationForm::Numbers) {
        lines << QStringLiteral("z = ") + weighted(network, 0, form);
        lines << QStringLiteral("h = ") + activated(network.hidden[0].activation, QStringLiteral("z"));
    } else {
        for (std::size_t i = 0; i < network.hidden.size(); ++i)
            lines << numbered(QStringLiteral("h"), network, i) + QStringLiteral(" = ") +
                         activated(network.hidden[i].activation, weighted(network, i, form));
    }
    lines << logit(network, words.logit);
    if (form == EquationForm::Names) {
        lines << QStringLiteral("\\text{%1} = \\text{%2}").arg(words.className, words.inOneLine);
        return lines;
    }
    lines << QStringLiteral("\\text{%1} = \\begin{cases} \\,\\text{%2} \\\\ \\,\\text{%3} \\end{cases}")
                 .arg(words.className, words.above, words.otherwise);
    return lines;
}

namespace {

QString spoken(double number) {
    return readable(number, 'g', 4);
}

QString small(std::size_t number) {
    return QString(QChar(static_cast<char16_t>(0x2080 + number)));
}

// "2 x₁ − 0.5 x₂ + 1"
QString sum(const Eigen::RowVectorXd& weights, double bias, const QString& variable) {
    QString text;
    const auto add = [&text](double number, const QString& factor) {
        const bool isNegative = number < 0;
        if (text.isEmpty())
            text = spoken(number) + factor;
        else
            text += (isNegative ? QStringLiteral(" − ") : QStringLiteral(" + ")) + spoken(std::abs(number)) +
                    factor;
    };
    for (Eigen::Index i = 0; i < weights.size(); ++i)
        add(weights[i], ' ' + variable + small(static_cast<std::size_t>(i + 1)));
    add(bias, {});
    return text;
}

} // namespace

QStringList unitEquations(const Network& network, const QString& logit) {
    QStringList lines;
    QString input = QStringLiteral("x");
    for (std::size_t index = 0; index < network.hidden.size(); ++index) {
        const DenseLayer& layer = network.hidden[index];
        const QString number = network.hidden.size() == 1 ? QString() : QString(QChar(superscripts[index]));
        for (Eigen::Index unit = 0; unit < layer.units(); ++unit)
            lines << QStringLiteral("z%1%2 = %3")
                         .arg(number, small(static_cast<std::size_t>(unit + 1)),
                              sum(layer.weights.row(unit), layer.biases[unit], input));
        const QString z = 'z' + number;
        input = 'h' + number;
        lines << QStringLiteral("%1 = %2").arg(
            input, QString::fromStdString(english(activated(layer.activation, z.toStdString()))));
    }
    lines << QStringLiteral("%1 = %2").arg(
        logit, sum(network.output.weights.transpose(), network.output.bias, input));
    return lines;
}

QString keyInEquation(const QString& name) {
    return name.startsWith(sizePrefix) ? name.mid(sizePrefix.size()) : name;
}

QString plainNumber(double number) {
    return QString::number(number == 0 ? 0 : number, 'g', 6);
}

QString filledIn(const QString& tex, const Network& network) {
    Network numbers = network;
    QString text;
    qsizetype done = 0;
    for (qsizetype at = tex.indexOf(QStringLiteral("{{")); at >= 0;
         at = tex.indexOf(QStringLiteral("{{"), done)) {
        const ValueName found = valueNameAt(tex, at);
        if (found.name.isEmpty())
            break;
        const double* number = parameterAt(numbers, keyInEquation(found.name).toStdString());
        const double shown = number == nullptr ? std::nan("") : *number;
        text += tex.mid(done, at - done) +
                plainNumber(found.name.startsWith(sizePrefix) ? std::abs(shown) : shown);
        done = found.end;
    }
    return text + tex.mid(done);
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostic/suggest.h"
#include "core/experiment/parameter_key.h"
#include "core/experiment/put.h"

#include <algorithm>
#include <cmath>

namespace tanhgram {

namespace {

Trouble putActivation(Activation& activation, const Assignment& assignment) {
    const auto* word = std::get_if<std::string>(&assignment.value);
    if (word == nullptr)
        return wrongType(assignment,
                         phrase("Message", "'%1' takes the name of an activation, such as \"tanh\""));
    if (const auto named = activationNamed(*word)) {
        activation = *named;
        return std::nullopt;
    }
    std::vector<std::string> known;
    for (const Activation each : allActivations)
        known.emplace_back(name(each));
    return error(Problem::UnknownValue, assignment.position,
                 withSuggestion(phrase("Message", "there is no activation '%1'")(*word), *word, known));
}

Trouble putVector(Eigen::VectorXd& vector, const Assignment& assignment) {
    const auto* numbers = std::get_if<std::vector<double>>(&assignment.value);
    if (numbers == nullptr)
        return error(Problem::WrongType, assignment.position,
                     counted("Message", "'%1' takes a list of %n number(s)")(vector.size(), assignment.key));
    if (static_cast<Eigen::Index>(numbers->size()) != vector.size())
        return error(Problem::WrongShape, assignment.position,
                     counted("Message", "'%1' has %n number(s) here; this network needs %2")(
                         numbers->size(), assignment.key, vector.size()));
    const Eigen::Map<const Eigen::VectorXd> values(numbers->data(), vector.size());
    if (!values.allFinite())
        return error(Problem::NotFinite, assignment.position,
                     phrase("Message", "'%1' must hold finite numbers only")(assignment.key));
    vector = values;
    return std::nullopt;
}

Trouble putMatrix(Eigen::MatrixXd& matrix, const Assignment& assignment) {
    const auto* rows = std::get_if<std::vector<std::vector<double>>>(&assignment.value);
    if (rows == nullptr)
        return error(Problem::WrongType, assignment.position,
                     phrase("Message", "'%1' takes a matrix of %2 x %3 numbers, one row per hidden "
                                       "unit")(assignment.key, matrix.rows(), matrix.cols()));
    const bool fits = static_cast<Eigen::Index>(rows->size()) == matrix.rows() &&
                      std::all_of(rows->begin(), rows->end(), [&](const auto& row) {
                          return static_cast<Eigen::Index>(row.size()) == matrix.cols();
                      });
    if (!fits)
        return error(Problem::WrongShape, assignment.position,
                     phrase("Message", "'%1' needs a matrix of %2 x %3 numbers, one row per hidden "
                                       "unit")(assignment.key, matrix.rows(), matrix.cols()));
    Eigen::MatrixXd values(matrix.rows(), matrix.cols());
    for (Eigen::Index row = 0; row < values.rows(); ++row)
        values.row(row) = Eigen::Map<const Eigen::RowVectorXd>((*rows)[static_cast<std::size_t>(row)].data(),
                                                               values.cols());
    if (!values.allFinite())
        return error(Problem::NotFinite, assignment.position,
                     phrase("Message", "'%1' must hold finite numbers only")(assignment.key));
    matrix = std::move(values);
    return std::nullopt;
}

Trouble unknown(const Network& network, const Assignment& assignment) {
    std::vector<std::string> known{"activation", "output.weights", "output.bias"};
    if (hasShortNames(network))
        known.insert(known.begin(), shortNames().begin(), shortNames().end());
    for (std::size_t layer = 0; layer < network.hidden.size(); ++layer)
        for (const char* part : {".weights", ".biases", ".activation"})
            known.push_back("hidden." + std::to_string(layer) + part);
    const bool isShortName = std::count(shortNames().begin(), shortNames().end(), assignment.key) > 0;
    if (isShortName)
        return error(Problem::UnknownKey, assignment.position,
                     phrase("Message",
                            "'%1' names a weight of a 2-2-1 network only; here write a key such as "
                            "hidden.0.weights.0.0")(assignment.key));
    return error(Problem::UnknownKey, assignment.position,
                 withSuggestion(phrase("Message", "nothing here is called '%1'")(assignment.key),
                                assignment.key, known));
}

} // namespace

Trouble putNetwork(Network& network, const Assignment& assignment) {
    if (double* parameter = parameterAt(network, assignment.key)) {
        Trouble trouble;
        *parameter = numberOf(assignment, trouble).value_or(*parameter);
        return trouble;
    }
    if (assignment.key == "activation") {
        Activation chosen{};
        Trouble trouble = putActivation(chosen, assignment);
        for (DenseLayer& layer : network.hidden)
            layer.activation = trouble ? layer.activation : chosen;
        return trouble;
    }
    if (assignment.key == "output.weights")
        return putVector(network.output.weights, assignment);
    const auto parts = keyParts(assignment.key);
    const Eigen::Index index = parts.size() == 3 && parts[0] == "hidden"
                                   ? indexIn(parts[1], static_cast<Eigen::Index>(network.hidden.size()))
                                   : -1;
    if (index < 0)
        return unknown(network, assignment);
    DenseLayer& layer = network.hidden[static_cast<std::size_t>(index)];
    if (parts[2] == "weights")
        return putMatrix(layer.weights, assignment);
    if (parts[2] == "biases")
        return putVector(layer.biases, assignment);
    return parts[2] == "activation" ? putActivation(layer.activation, assignment)
                                    : unknown(network, assignment);
}

} // namespace tanhgram

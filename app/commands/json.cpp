// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json.h"

#include <QJsonDocument>

namespace tanhgram {

QJsonArray toJsonArray(const Eigen::VectorXd& values) {
    QJsonArray array;
    for (const double value : values)
        array << value;
    return array;
}

QJsonArray columnsToJson(const Eigen::MatrixXd& matrix) {
    QJsonArray array;
    for (Eigen::Index i = 0; i < matrix.cols(); ++i)
        array << toJsonArray(matrix.col(i));
    return array;
}

QJsonArray rowsToJson(const Eigen::MatrixXd& matrix) {
    return columnsToJson(matrix.transpose());
}

QJsonObject toJson(const Network& network) {
    QJsonArray hidden;
    for (const DenseLayer& layer : network.hidden)
        hidden << QJsonObject{{"weights", rowsToJson(layer.weights)}, {"biases", toJsonArray(layer.biases)}};
    return {{"hidden", hidden},
            {"output",
             QJsonObject{{"weights", toJsonArray(network.output.weights)}, {"bias", network.output.bias}}}};
}

QString jsonText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace tanhgram {

/// The numbers of a vector, in order.
QJsonArray toJsonArray(const Eigen::VectorXd& values);

/// A matrix as an array of its columns (points), each an array.
QJsonArray columnsToJson(const Eigen::MatrixXd& matrix);

/// A matrix as an array of its rows (weights, one row per unit).
QJsonArray rowsToJson(const Eigen::MatrixXd& matrix);

/// {hidden: [{weights, biases}], output: {weights, bias}}, in the shapes of the experiment file.
QJsonObject toJson(const Network& network);

/// The object as indented text ending in a line break.
QString jsonText(const QJsonObject& object);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <string>

// What the Python scripts of every library have in common.
namespace tanhgram {

/// A number as Python reads it back exactly: "0.5", "3.0".
std::string pythonNumber(double number);

/// Numbers as a Python list: "[1.0, 0.0]"; a matrix as the list of its rows.
std::string pythonList(const Eigen::VectorXd& numbers);
std::string pythonMatrix(const Eigen::MatrixXd& matrix);

/// The lines that every script begins with: `rng` (the seeded stream), the data `X` (points x 2) and `y`,
/// the lists `weights` (units x inputs each) and `biases` of the hidden layers, `output_weights` and
/// `output_bias`, `activations` (their names), and the numbers of the training. Draws from `rng` in the
/// documented order: the shuffle of `parabolas`, then Glorot-normal weights if asked for.
std::string pythonSetup(const Experiment& experiment);

} // namespace tanhgram

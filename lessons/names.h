// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <QString>
#include <QStringList>

#include <string>

namespace tanhgram {

/// A key of an experiment as people write it, in the program's language: "w₁₁" for "w11", "learning rate" for
/// "training.learning_rate", "activation of layer 2" for "hidden.1.activation". Keys of single weights are
/// told by their network and stay as they are here.
QString displayName(const std::string& key);

/// What a weight or bias of `network` is called there, by its dotted or short key: "w₁₁", "v₂", "c".
QString displayName(const Network& network, const std::string& key);

/// The same of all weights and biases, in the order of parametersOf(): "w₁.₁₁", "v₂", "c".
QStringList displayNames(const Network& network);

} // namespace tanhgram

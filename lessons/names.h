// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <QString>

#include <string>

namespace tanhgram {

/// A key of the network as people write it: "w₁₁" for "w11", "learning rate" for "training.learning_rate" and
/// "noise" for "data.noise" in the program's language, other keys as they are.
QString displayName(const std::string& key);

/// What a weight or bias of `network` is called there, by its dotted or short key: "w₁₁", "v₂", "c".
QString displayName(const Network& network, const std::string& key);

} // namespace tanhgram

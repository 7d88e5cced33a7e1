// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"

#include <optional>
#include <string_view>

namespace tanhgram {

/// The data sets that can be asked for by name.
enum class Generator { Parabolas, Xor, Circles, Moons, Spirals, Gaussians };

inline constexpr std::array allGenerators{Generator::Parabolas, Generator::Xor,     Generator::Circles,
                                          Generator::Moons,     Generator::Spirals, Generator::Gaussians};

/// The word of files and command lines: "parabolas", "xor", ...
std::string_view name(Generator generator);

/// The generator of that word, if there is one.
std::optional<Generator> generatorNamed(std::string_view name);

/// The data set itself; always the same for the same name. `Parabolas`: 1000 points on x2 = x1^2 (class 0),
/// then 1000 on x2 = x1^2 - 0.5 (class 1), x1 evenly spaced on [-1, 1]. All stay within [-1, 1]^2 except
/// that `Parabolas` and `Xor` are as their sources define them.
DataSet generate(Generator generator);

/// How many points it has.
int sizeOf(Generator generator);

} // namespace tanhgram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run.h"

#include <algorithm>

namespace tanhgram {

namespace {

bool sameLayers(const Network& a, const Network& b) {
    return a.hidden.size() == b.hidden.size() &&
           std::equal(a.hidden.begin(), a.hidden.end(), b.hidden.begin(),
                      [](const DenseLayer& one, const DenseLayer& other) {
                          return one.activation == other.activation && one.units() == other.units();
                      });
}

} // namespace

std::size_t Run::updates() const {
    return parameters.size() / parameterCount(start) - 1;
}

Network Run::at(std::size_t update) const {
    return withParameters(start, parameters.data() + update * parameterCount(start));
}

std::optional<std::size_t> updateWith(const Run& run, const Network& network) {
    if (!sameLayers(run.start, network))
        return std::nullopt;
    const std::vector<double> wanted = parametersOf(network);
    for (std::size_t update = 0; update <= run.updates(); ++update)
        if (std::equal(wanted.begin(), wanted.end(), run.parameters.data() + update * wanted.size()))
            return update;
    return std::nullopt;
}

} // namespace tanhgram

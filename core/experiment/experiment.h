// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/point_list.h"
#include "core/data/sample.h"
#include "core/network/network.h"

#include <cstdint>
#include <string>
#include <variant>

namespace tanhgram {

/// Points read from a CSV file beside the experiment: the path as written, and what was in it.
struct CsvData {
    std::string path;
    PointList points;

    bool operator==(const CsvData&) const = default;
};

/// Where the data comes from: a name, points listed in the file, a CSV file, or a named shape drawn afresh.
using DataSource = std::variant<Generator, PointList, CsvData, Sample>;

/// The data set that a source stands for.
DataSet dataSet(const DataSource& source);

/// Where training starts: from the weights as given, or drawn from the seed (Glorot & Bengio 2010,
/// normal with variance 2 / (fan_in + fan_out), biases 0).
enum class InitialWeights { Given, GlorotNormal };

/// How to train: v = learning_rate * g + momentum * v ; w -= v, over shuffled mini-batches.
struct Training {
    double learningRate = 0.05;
    double momentum = 0;
    int batchSize = 16;
    int epochs = 150;
    std::uint32_t seed = 13;
    InitialWeights initial = InitialWeights::Given;

    bool operator==(const Training&) const = default;
};

/// The whole state of the program's network: data, weights, and how to train. With `GlorotNormal` the
/// weights in `network` give only its shape; training draws its own.
struct Experiment {
    DataSource data = Generator::Parabolas;
    Network network = identityNetwork();
    Training training;

    bool operator==(const Experiment&) const = default;
};

} // namespace tanhgram

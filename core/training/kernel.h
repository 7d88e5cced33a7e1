// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "core/network/network.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tanhgram {

/// Mean loss over points, and the share of them on their side of the boundary.
struct Measures {
    double loss = 0;
    double accuracy = 0;
};

/// The arithmetic of training a dense network of any shape, on plain arrays: one row per unit, one column
/// per point of the batch, so that every inner loop runs along a batch and becomes vector instructions.
class Kernel {
public:
    /// Trains copies of the weights of `start` on `data`.
    Kernel(const Network& start, const DataSet& data, int batchSize);

    /// One step of gradient descent with momentum on the mean loss over the points `rows`:
    /// v = learningRate * g + momentum * v ; w -= v. False if a logit or a weight is no longer finite; the
    /// weights are then those that broke it.
    bool update(std::span<const std::uint32_t> rows, double learningRate, double momentum);

    /// The gradient of the mean loss over the points `rows`, in the order of parametersOf().
    const std::vector<double>& gradient(std::span<const std::uint32_t> rows);

    /// Loss and accuracy over all points.
    Measures measure();

    /// The weights now, in the order of parametersOf().
    const std::vector<double>& parameters() const { return parameters_; }

private:
    struct Layer {
        Activation activation = Activation::Linear;
        std::size_t inputs = 0;
        std::size_t units = 0;
        std::size_t weights = 0; ///< where its weights begin among the parameters
        std::size_t biases = 0;
        std::size_t values = 0; ///< where its rows begin in `values_`; its inputs are the rows before
    };

    // Each exists once for any x86-64 and once for AVX2, compiled from the same lines; see kernel.cpp.
    template <bool wide> friend struct Arithmetic;

    void gather(std::span<const std::uint32_t> rows);
    double* row(std::size_t first, std::size_t unit) { return values_.data() + (first + unit) * width_; }

    const DataSet& data_;
    std::vector<Layer> layers_;
    std::size_t outputWeights_ = 0;
    std::size_t width_;     ///< columns of every row
    std::size_t count_ = 0; ///< points in the present batch
    std::vector<double> parameters_;
    std::vector<double> velocity_;
    std::vector<double> gradient_;
    std::vector<double> values_; ///< inputs, then h of each layer
    std::vector<double> errors_; ///< dloss/dz, in the same places
    std::vector<double> labels_;
    std::vector<double> logits_;
    std::vector<double> outputErrors_; ///< (probability - label) / count
    bool wide_;
};

} // namespace tanhgram

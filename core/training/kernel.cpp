// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/kernel.h"

#include "core/training/elementary.h"
#include "core/training/parameters.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tanhgram {

namespace {

constexpr std::size_t measuredAtOnce = 128;

// Four sums side by side, in this order on every machine, whatever its vectors hold.
[[gnu::always_inline]] inline double dot(const double* a, const double* b, std::size_t count) {
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        s0 += a[i] * b[i];
        s1 += a[i + 1] * b[i + 1];
        s2 += a[i + 2] * b[i + 2];
        s3 += a[i + 3] * b[i + 3];
    }
    for (; i < count; ++i)
        s0 += a[i] * b[i];
    return (s0 + s1) + (s2 + s3);
}

[[gnu::always_inline]] inline double sum(const double* a, std::size_t count) {
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        s0 += a[i];
        s1 += a[i + 1];
        s2 += a[i + 2];
        s3 += a[i + 3];
    }
    for (; i < count; ++i)
        s0 += a[i];
    return (s0 + s1) + (s2 + s3);
}

[[gnu::always_inline]] inline double product(const double* a, std::size_t count) {
    double p0 = 1, p1 = 1, p2 = 1, p3 = 1;
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        p0 *= a[i];
        p1 *= a[i + 1];
        p2 *= a[i + 2];
        p3 *= a[i + 3];
    }
    for (; i < count; ++i)
        p0 *= a[i];
    return (p0 * p1) * (p2 * p3);
}

[[gnu::always_inline]] inline void addScaled(double* to, double factor, const double* from,
                                             std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        to[i] += factor * from[i];
}

[[gnu::always_inline]] inline void activate(Activation activation, double* z, std::size_t count) {
    switch (activation) {
    case Activation::Linear:
        break;
    case Activation::Sigmoid:
        for (std::size_t i = 0; i < count; ++i)
            z[i] = elementary::sigmoid(z[i]);
        break;
    case Activation::Tanh:
        for (std::size_t i = 0; i < count; ++i)
            z[i] = elementary::tanh(z[i]);
        break;
    case Activation::Relu:
        for (std::size_t i = 0; i < count; ++i)
            z[i] = z[i] > 0 ? z[i] : 0;
        break;
    }
}

// Turns dloss/dh into dloss/dz, from h alone.
[[gnu::always_inline]] inline void throughActivation(Activation activation, double* error, const double* h,
                                                     std::size_t count) {
    switch (activation) {
    case Activation::Linear:
        break;
    case Activation::Sigmoid:
        for (std::size_t i = 0; i < count; ++i)
            error[i] *= h[i] * (1 - h[i]);
        break;
    case Activation::Tanh:
        for (std::size_t i = 0; i < count; ++i)
            error[i] *= 1 - h[i] * h[i];
        break;
    case Activation::Relu:
        for (std::size_t i = 0; i < count; ++i)
            error[i] = h[i] > 0 ? error[i] : 0;
        break;
    }
}

} // namespace

// The passes over a batch, as text that is compiled into whichever function calls it. `wide` only keeps the
// two sets of instantiations apart.
template <bool wide> struct Arithmetic {
    [[gnu::always_inline]] static inline void forward(Kernel& k) {
        const double* parameters = k.parameters_.data();
        std::size_t inputRow = 0;
        for (const Kernel::Layer& layer : k.layers_) {
            for (std::size_t unit = 0; unit < layer.units; ++unit) {
                double* z = k.row(layer.values, unit);
                std::fill_n(z, k.count_, parameters[layer.biases + unit]);
                for (std::size_t input = 0; input < layer.inputs; ++input)
                    addScaled(z, parameters[layer.weights + unit * layer.inputs + input],
                              k.row(inputRow, input), k.count_);
                activate(layer.activation, z, k.count_);
            }
            inputRow = layer.values;
        }
        const std::size_t units = k.layers_.back().units;
        std::fill_n(k.logits_.data(), k.count_, parameters[k.outputWeights_ + units]);
        for (std::size_t unit = 0; unit < units; ++unit)
            addScaled(k.logits_.data(), parameters[k.outputWeights_ + unit], k.row(inputRow, unit), k.count_);
    }

    [[gnu::always_inline]] static inline void backward(Kernel& k) {
        const double share = 1 / static_cast<double>(k.count_);
        for (std::size_t i = 0; i < k.count_; ++i)
            k.outputErrors_[i] = (elementary::sigmoid(k.logits_[i]) - k.labels_[i]) * share;
        outputGradient(k);
        for (std::size_t layer = k.layers_.size(); layer-- > 0;)
            layerGradient(k, layer);
    }

    [[gnu::always_inline]] static inline void outputGradient(Kernel& k) {
        const Kernel::Layer& last = k.layers_.back();
        for (std::size_t unit = 0; unit < last.units; ++unit) {
            const double* h = k.row(last.values, unit);
            k.gradient_[k.outputWeights_ + unit] = dot(k.outputErrors_.data(), h, k.count_);
            double* error = errorRow(k, last.values, unit);
            const double weight = k.parameters_[k.outputWeights_ + unit];
            for (std::size_t i = 0; i < k.count_; ++i)
                error[i] = weight * k.outputErrors_[i];
            throughActivation(last.activation, error, h, k.count_);
        }
        k.gradient_[k.outputWeights_ + last.units] = sum(k.outputErrors_.data(), k.count_);
    }

    [[gnu::always_inline]] static inline void layerGradient(Kernel& k, std::size_t index) {
        const Kernel::Layer& layer = k.layers_[index];
        const std::size_t inputRow = index == 0 ? 0 : k.layers_[index - 1].values;
        for (std::size_t unit = 0; unit < layer.units; ++unit) {
            const double* error = errorRow(k, layer.values, unit);
            for (std::size_t input = 0; input < layer.inputs; ++input)
                k.gradient_[layer.weights + unit * layer.inputs + input] =
                    dot(error, k.row(inputRow, input), k.count_);
            k.gradient_[layer.biases + unit] = sum(error, k.count_);
        }
        if (index > 0)
            handDown(k, layer, k.layers_[index - 1]);
    }

    // dloss/dz of the layer below: the errors above, carried back through the weights.
    [[gnu::always_inline]] static inline void handDown(Kernel& k, const Kernel::Layer& above,
                                                       const Kernel::Layer& below) {
        for (std::size_t unit = 0; unit < below.units; ++unit) {
            double* error = errorRow(k, below.values, unit);
            std::fill_n(error, k.count_, 0.0);
            for (std::size_t up = 0; up < above.units; ++up)
                addScaled(error, k.parameters_[above.weights + up * above.inputs + unit],
                          errorRow(k, above.values, up), k.count_);
            throughActivation(below.activation, error, k.row(below.values, unit), k.count_);
        }
    }

    [[gnu::always_inline]] static inline bool descend(Kernel& k, double learningRate, double momentum) {
        double sizes = 0;
        for (std::size_t i = 0; i < k.parameters_.size(); ++i) {
            k.velocity_[i] = learningRate * k.gradient_[i] + momentum * k.velocity_[i];
            k.parameters_[i] -= k.velocity_[i];
            sizes += elementary::magnitude(k.parameters_[i]);
        }
        for (std::size_t i = 0; i < k.count_; ++i)
            sizes += elementary::magnitude(k.logits_[i]);
        return sizes <= std::numeric_limits<double>::max();
    }

    [[gnu::always_inline]] static inline bool update(Kernel& k, double learningRate, double momentum) {
        forward(k);
        backward(k);
        return descend(k, learningRate, momentum);
    }

    // Sums log(1 + e^-|s|) as the logarithm of a product: each factor is at most 2, so that even
    // `measuredAtOnce` of them stay far below the largest double. What each point contributes is written
    // down first, because only loops without sums become vector instructions.
    [[gnu::always_inline]] static inline void measure(Kernel& k, double& loss, double& right) {
        forward(k);
        double* factors = k.outputErrors_.data();
        double* linear = errorRow(k, 0, 0);
        double* hits = errorRow(k, 0, 1);
        for (std::size_t i = 0; i < k.count_; ++i) {
            const double s = k.logits_[i];
            factors[i] = 1 + elementary::expOfMinusMagnitude(s);
            linear[i] = (s > 0 ? s : 0) - s * k.labels_[i];
            hits[i] = (k.labels_[i] > 0.5 ? s : -s) > 0 ? 1 : 0;
        }
        loss += sum(linear, k.count_) + std::log(product(factors, k.count_));
        right += sum(hits, k.count_);
    }

    [[gnu::always_inline]] static inline double* errorRow(Kernel& k, std::size_t first, std::size_t unit) {
        return k.errors_.data() + (first + unit) * k.width_;
    }
};

namespace {

#if defined(__x86_64__)
[[gnu::target("avx2")]] bool updateWide(Kernel& k, double learningRate, double momentum) {
    return Arithmetic<true>::update(k, learningRate, momentum);
}
[[gnu::target("avx2")]] void measureWide(Kernel& k, double& loss, double& right) {
    Arithmetic<true>::measure(k, loss, right);
}
bool hasWideVectors() {
    return __builtin_cpu_supports("avx2") != 0;
}
#else
bool updateWide(Kernel& k, double learningRate, double momentum) {
    return Arithmetic<true>::update(k, learningRate, momentum);
}
void measureWide(Kernel& k, double& loss, double& right) {
    Arithmetic<true>::measure(k, loss, right);
}
bool hasWideVectors() {
    return false;
}
#endif

} // namespace

Kernel::Kernel(const Network& start, const DataSet& data, int batchSize)
    : data_(data),
      width_(std::max(std::min(static_cast<std::size_t>(batchSize), data.labels.size()), measuredAtOnce)),
      parameters_(parametersOf(start)), velocity_(parameters_.size()), gradient_(parameters_.size()),
      labels_(width_), logits_(width_), outputErrors_(width_), wide_(hasWideVectors()) {
    std::size_t parameter = 0;
    std::size_t rows = inputCount;
    for (const DenseLayer& layer : start.hidden) {
        const auto inputs = static_cast<std::size_t>(layer.inputs());
        const auto units = static_cast<std::size_t>(layer.units());
        layers_.push_back({layer.activation, inputs, units, parameter, parameter + inputs * units, rows});
        parameter += units * (inputs + 1);
        rows += units;
    }
    outputWeights_ = parameter;
    values_.resize(rows * width_);
    errors_.resize(rows * width_);
}

void Kernel::gather(std::span<const std::uint32_t> rows) {
    count_ = rows.size();
    double* x1 = row(0, 0);
    double* x2 = row(0, 1);
    for (std::size_t i = 0; i < count_; ++i) {
        x1[i] = data_.points(0, rows[i]);
        x2[i] = data_.points(1, rows[i]);
        labels_[i] = data_.labels[rows[i]];
    }
}

bool Kernel::update(std::span<const std::uint32_t> rows, double learningRate, double momentum) {
    gather(rows);
    return wide_ ? updateWide(*this, learningRate, momentum)
                 : Arithmetic<false>::update(*this, learningRate, momentum);
}

const std::vector<double>& Kernel::gradient(std::span<const std::uint32_t> rows) {
    gather(rows);
    Arithmetic<false>::forward(*this);
    Arithmetic<false>::backward(*this);
    return gradient_;
}

Measures Kernel::measure() {
    const auto points = static_cast<std::uint32_t>(data_.size());
    double loss = 0;
    double right = 0;
    std::vector<std::uint32_t> rows(std::min<std::size_t>(points, measuredAtOnce));
    for (std::uint32_t first = 0; first < points; first += measuredAtOnce) {
        rows.resize(std::min<std::size_t>(points - first, measuredAtOnce));
        for (std::uint32_t i = 0; i < rows.size(); ++i)
            rows[i] = first + i;
        gather(rows);
        if (wide_)
            measureWide(*this, loss, right);
        else
            Arithmetic<false>::measure(*this, loss, right);
    }
    const double count = std::max(1.0, static_cast<double>(points));
    return {loss / count, right / count};
}

} // namespace tanhgram

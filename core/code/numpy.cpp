// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code/numpy.h"

#include "core/code/python.h"

namespace tanhgram {

namespace {

constexpr std::string_view heading = R"("""Trains a small network with numpy and prints it as JSON."""
import json

import numpy as np

)";

constexpr std::string_view functions = R"(

def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


# Each activation, and its derivative written in terms of its value h.
activation_functions = {
    "linear": (lambda z: z, lambda h: np.ones_like(h)),
    "sigmoid": (sigmoid, lambda h: h * (1 - h)),
    "tanh": (np.tanh, lambda h: 1 - h * h),
    "relu": (lambda z: np.maximum(z, 0), lambda h: (h > 0).astype(float)),
}


def forward(x):
    """The values of every layer, the input first, and the logits."""
    values = [x]
    for W, b, name in zip(weights, biases, activations):
        values.append(activation_functions[name][0](values[-1] @ W.T + b))
    return values, values[-1] @ output_weights + output_bias


def gradients(x, labels):
    """Of the mean binary cross-entropy: for the weights, the biases, the output weights, the output bias."""
    values, logits = forward(x)
    delta = (sigmoid(logits) - labels) / len(labels)
    output = values[-1].T @ delta, delta.sum()
    back = np.outer(delta, output_weights)
    hidden = []
    for layer in reversed(range(len(weights))):
        back = back * activation_functions[activations[layer]][1](values[layer + 1])
        hidden.insert(0, (back.T @ values[layer], back.sum(axis=0)))
        back = back @ weights[layer]
    return [g for g, _ in hidden], [g for _, g in hidden], *output


weight_steps = [np.zeros_like(W) for W in weights]
bias_steps = [np.zeros_like(b) for b in biases]
output_step = np.zeros_like(output_weights)
output_bias_step = 0.0
)";

constexpr std::string_view loop = R"(
index = np.arange(len(X))
for epoch in range(epochs):
    rng.shuffle(index)
    for start in range(0, len(index), batch_size):
        rows = index[start:start + batch_size]
        dW, db, dv, dc = gradients(X[rows], y[rows])
        for layer in range(len(weights)):
            weight_steps[layer] = learning_rate * dW[layer] + momentum * weight_steps[layer]
            bias_steps[layer] = learning_rate * db[layer] + momentum * bias_steps[layer]
            weights[layer] = weights[layer] - weight_steps[layer]
            biases[layer] = biases[layer] - bias_steps[layer]
        output_step = learning_rate * dv + momentum * output_step
        output_bias_step = learning_rate * dc + momentum * output_bias_step
        output_weights = output_weights - output_step
        output_bias = output_bias - output_bias_step

logits = forward(X)[1]
loss = np.mean(np.maximum(logits, 0) - logits * y + np.log1p(np.exp(-np.abs(logits))))
if not np.isfinite(loss):
    raise SystemExit("The run diverged; try a smaller learning rate.")
right = np.where(y == 1, logits > 0, logits < 0)
print(json.dumps({
    "hidden": [{"weights": W.tolist(), "biases": b.tolist()} for W, b in zip(weights, biases)],
    "output": {"weights": output_weights.tolist(), "bias": float(output_bias)},
    "loss": float(loss),
    "accuracy": float(np.mean(right)),
}))
)";

} // namespace

std::string numpyScript(const Experiment& experiment) {
    return std::string(heading) + pythonSetup(experiment) + std::string(functions) + std::string(loop);
}

} // namespace tanhgram

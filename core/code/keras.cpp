// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code/keras.h"

#include "core/code/python.h"

namespace tanhgram {

namespace {

constexpr std::string_view heading = R"("""Trains a small network with Keras and prints it as JSON."""
import json
import os

os.environ.setdefault("JAX_ENABLE_X64", "1")  # the one backend that has to be asked for doubles

import keras
import numpy as np

keras.config.set_floatx("float64")

)";

constexpr std::string_view model = R"(
layers = [keras.layers.Dense(units, activation=name) for units, name in zip(sizes[1:], activations)]
output = keras.layers.Dense(1)
model = keras.Sequential([keras.Input((sizes[0],)), *layers, output])
# Keras keeps a layer's kernel as inputs x units, one COLUMN per unit.
for layer, W, b in zip(layers, weights, biases):
    layer.set_weights([W.T, b])
output.set_weights([output_weights[:, None], np.array([output_bias])])

loss_function = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(keras.optimizers.SGD(learning_rate, momentum), loss_function)
index = np.arange(len(X))
for epoch in range(epochs):
    rng.shuffle(index)
    model.fit(X[index], y[index, None], batch_size=batch_size, shuffle=False, verbose=0)

logits = model.predict(X, batch_size=len(X), verbose=0)[:, 0]
loss = np.mean(np.maximum(logits, 0) - logits * y + np.log1p(np.exp(-np.abs(logits))))
if not np.isfinite(loss):
    raise SystemExit("The run diverged; try a smaller learning rate.")
right = np.where(y == 1, logits > 0, logits < 0)
trained = [layer.get_weights() for layer in layers]
kernel, bias = output.get_weights()
print(json.dumps({
    "hidden": [{"weights": W.T.tolist(), "biases": b.tolist()} for W, b in trained],
    "output": {"weights": kernel[:, 0].tolist(), "bias": float(bias[0])},
    "loss": float(loss),
    "accuracy": float(np.mean(right)),
}))
)";

} // namespace

std::string kerasScript(const Experiment& experiment) {
    return std::string(heading) + pythonSetup(experiment) + std::string(model);
}

} // namespace tanhgram

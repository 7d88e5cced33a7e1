// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code/pytorch.h"

#include "core/code/python.h"

namespace tanhgram {

namespace {

constexpr std::string_view heading = R"("""Trains a small network with PyTorch and prints it as JSON."""
import json

import numpy as np
import torch

torch.set_default_dtype(torch.float64)

)";

constexpr std::string_view model = R"(
modules = {
    "linear": torch.nn.Identity,
    "sigmoid": torch.nn.Sigmoid,
    "tanh": torch.nn.Tanh,
    "relu": torch.nn.ReLU,
}
layers = [torch.nn.Linear(inputs, units) for inputs, units in zip(sizes, sizes[1:])]
output = torch.nn.Linear(sizes[-1], 1)
steps = [module for layer, name in zip(layers, activations) for module in (layer, modules[name]())]
model = torch.nn.Sequential(*steps, output)
# PyTorch keeps a layer's weights as units x inputs, one ROW per unit.
with torch.no_grad():
    for layer, W, b in zip(layers, weights, biases):
        layer.weight.copy_(torch.from_numpy(np.ascontiguousarray(W)))
        layer.bias.copy_(torch.from_numpy(b))
    output.weight.copy_(torch.from_numpy(np.ascontiguousarray(output_weights[None, :])))
    output.bias.fill_(output_bias)

loss_function = torch.nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate, momentum=momentum)
points, labels = torch.from_numpy(X), torch.from_numpy(y)
index = np.arange(len(X))
for epoch in range(epochs):
    rng.shuffle(index)
    for start in range(0, len(index), batch_size):
        rows = torch.from_numpy(index[start:start + batch_size])
        optimizer.zero_grad()
        loss_function(model(points[rows])[:, 0], labels[rows]).backward()
        optimizer.step()

with torch.no_grad():
    logits = model(points)[:, 0]
    loss = loss_function(logits, labels).item()
if not np.isfinite(loss):
    raise SystemExit("The run diverged; try a smaller learning rate.")
right = torch.where(labels == 1, logits > 0, logits < 0)
print(json.dumps({
    "hidden": [{"weights": layer.weight.tolist(), "biases": layer.bias.tolist()} for layer in layers],
    "output": {"weights": output.weight[0].tolist(), "bias": output.bias.item()},
    "loss": loss,
    "accuracy": right.double().mean().item(),
}))
)";

} // namespace

std::string pytorchScript(const Experiment& experiment) {
    return std::string(heading) + pythonSetup(experiment) + std::string(model);
}

} // namespace tanhgram

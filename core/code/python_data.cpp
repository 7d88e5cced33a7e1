// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code/python_data.h"

#include "core/code/python.h"

namespace tanhgram {

namespace {

constexpr std::string_view parabolas = R"(
# 1000 points on x2 = x1^2 (class 0), then 1000 on x2 = x1^2 - 0.5 (class 1), in shuffled order.
x1 = np.linspace(-1, 1, 1000)
X = np.concatenate([np.stack([x1, x1 * x1], axis=1), np.stack([x1, x1 * x1 - 0.5], axis=1)])
y = np.repeat([0.0, 1.0], 1000)
order = np.arange(len(X))
rng.shuffle(order)
X, y = X[order], y[order]
)";

// The places of a shape without noise, from `i`, `count` and `y`.
std::string_view placesOf(Generator shape) {
    switch (shape) {
    case Generator::Parabolas:
        return "x1 = np.where(i == count - 1, 1.0, -1 + i * (2.0 / (count - 1)))\n"
               "X = np.stack([x1, x1 * x1 - 0.5 * y], axis=1)\n";
    case Generator::Xor:
        return "corner = np.arange(first + second) % 4\n"
               "X = np.stack([corner < 2, corner % 2 == 0], axis=1).astype(float)\n"
               "y = (X[:, 0] == X[:, 1]).astype(float)\n";
    case Generator::Circles:
        return "angle = 2 * np.pi * i / count\n"
               "radius = np.where(y == 0, 0.85, 0.4)\n"
               "X = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)\n";
    case Generator::Moons:
        return "angle = np.pi * i / (count - 1)\n"
               "side = np.where(y == 0, 1, -1)\n"
               "X = np.stack([side * (0.55 * np.cos(angle) - 0.25), side * (0.6 * np.sin(angle) - 0.12)], "
               "axis=1)\n";
    case Generator::Spirals:
        return "angle = 3.5 * np.pi * i / count + np.pi * y\n"
               "radius = 0.08 + 0.85 * i / count\n"
               "X = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)\n";
    case Generator::Gaussians:
        return "middle = np.where(y == 0, -0.4, 0.4)\n"
               "X = np.stack([middle, middle], axis=1)\n";
    }
    return {};
}

std::string scattered(double spread) {
    return "X = X + " + pythonNumber(spread) + " * chance.randn(len(X), 2)\n";
}

std::string listedPoints(const DataSet& data) {
    std::string text = "\n# One row a point: x1, x2, label.\ndata = np.array([\n";
    for (Eigen::Index i = 0; i < data.size(); ++i)
        text += "    [" + pythonNumber(data.points(0, i)) + ", " + pythonNumber(data.points(1, i)) + ", " +
                std::to_string(data.labels[static_cast<std::size_t>(i)]) + "],\n";
    return text + "])\nX, y = data[:, :2], data[:, 2]\n";
}

struct DataLines {
    std::string operator()(Generator shape) const {
        return shape == Generator::Parabolas ? std::string(parabolas) : listedPoints(generate(shape));
    }
    std::string operator()(const PointList& points) const { return listedPoints(dataSetOf(points.all())); }
    std::string operator()(const CsvData& csv) const { return (*this)(csv.points); }
    std::string operator()(const Sample& sample) const {
        const int second = sample.samples / 2;
        return "\n# A sample of \"" + std::string(name(sample.shape)) +
               "\": place i of the count places of each class, moved by chance.\nfirst, second = " +
               std::to_string(sample.samples - second) + ", " + std::to_string(second) +
               "\ny = np.repeat([0.0, 1.0], [first, second])\ni = np.concatenate([np.arange(first), "
               "np.arange(second)])\ncount = np.repeat([first, second], [first, second])\n" +
               std::string(placesOf(sample.shape)) + "chance = np.random.RandomState(" +
               std::to_string(sample.seed) + ")\n" +
               (sample.shape == Generator::Gaussians ? scattered(cloudSpread) : "") + scattered(sample.noise);
    }
};

} // namespace

std::string pythonData(const DataSource& source) {
    return std::visit(DataLines{}, source);
}

} // namespace tanhgram

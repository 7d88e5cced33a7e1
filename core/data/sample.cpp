// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample.h"

#include "core/data/shapes.h"
#include "core/random/random_state.h"

namespace tanhgram {

namespace {

LabelledPoint onShape(Generator shape, int label, int i, int count) {
    switch (shape) {
    case Generator::Parabolas:
        return onParabola(label, i, count);
    case Generator::Xor:
        return onCorner(i);
    case Generator::Circles:
        return onCircle(label, i, count);
    case Generator::Moons:
        return onMoon(label, i, count);
    case Generator::Spirals:
        return onSpiral(label, i, count);
    case Generator::Gaussians:
        return middleOfCloud(label);
    }
    return {};
}

std::vector<LabelledPoint> cleanPoints(const Sample& sample) {
    std::vector<LabelledPoint> points;
    if (sample.shape == Generator::Xor) {
        for (int i = 0; i < sample.samples; ++i)
            points.push_back(onCorner(i));
        return points;
    }
    const int second = sample.samples / 2;
    for (int label = 0; label < 2; ++label) {
        const int count = label == 0 ? sample.samples - second : second;
        for (int i = 0; i < count; ++i)
            points.push_back(onShape(sample.shape, label, i, count));
    }
    return points;
}

void scatter(Points& points, double spread, RandomState& random) {
    for (Eigen::Index i = 0; i < points.cols(); ++i)
        for (Eigen::Index row = 0; row < points.rows(); ++row)
            points(row, i) += spread * random.normal();
}

} // namespace

Sample plainSample(Generator shape) {
    return {shape, sizeOf(shape), 0, 1};
}

DataSet generate(const Sample& sample) {
    DataSet data = dataSetOf(cleanPoints(sample));
    RandomState random(sample.seed);
    if (sample.shape == Generator::Gaussians)
        scatter(data.points, cloudSpread, random);
    scatter(data.points, sample.noise, random);
    if (sample.shape == Generator::Parabolas && sample.noise == 0)
        data.trace = Trace::Curve;
    return data;
}

} // namespace tanhgram

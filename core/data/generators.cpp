// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/generators.h"

#include "core/data/shapes.h"

#include <algorithm>
#include <random>

namespace tanhgram {

namespace {

constexpr int pointsPerParabola = 1000;
constexpr int pointsPerShape = 250;
constexpr std::uint32_t jitterSeed = 1;

// Small displacements in [-size, size], the same in every run on every machine.
class Jitter {
public:
    double operator()(double size) { return size * (2 * static_cast<double>(engine_()) / 4294967296.0 - 1); }

private:
    std::mt19937 engine_{jitterSeed};
};

std::vector<LabelledPoint> parabolas() {
    std::vector<LabelledPoint> points;
    for (int label = 0; label < 2; ++label)
        for (int i = 0; i < pointsPerParabola; ++i)
            points.push_back(onParabola(label, i, pointsPerParabola));
    return points;
}

std::vector<LabelledPoint> circles() {
    Jitter jitter;
    std::vector<LabelledPoint> points;
    for (int label = 0; label < 2; ++label)
        for (int i = 0; i < pointsPerShape; ++i)
            points.push_back(onCircle(label, i, pointsPerShape, jitter(0.08)));
    return points;
}

LabelledPoint moved(const LabelledPoint& point, double size, Jitter& jitter) {
    const double x1 = point.x1 + jitter(size);
    return {x1, point.x2 + jitter(size), point.label};
}

std::vector<LabelledPoint> moons() {
    Jitter jitter;
    std::vector<LabelledPoint> points;
    for (int label = 0; label < 2; ++label)
        for (int i = 0; i < pointsPerShape; ++i)
            points.push_back(moved(onMoon(label, i, pointsPerShape), 0.06, jitter));
    return points;
}

std::vector<LabelledPoint> spirals() {
    Jitter jitter;
    std::vector<LabelledPoint> points;
    for (int label = 0; label < 2; ++label)
        for (int i = 0; i < pointsPerShape; ++i)
            points.push_back(moved(onSpiral(label, i, pointsPerShape), 0.02, jitter));
    return points;
}

// Sums of four uniform displacements: bell-shaped, and bounded so that the clouds stay inside [-1, 1]^2.
std::vector<LabelledPoint> gaussians() {
    Jitter jitter;
    const auto bell = [&] { return jitter(0.14) + jitter(0.14) + jitter(0.14) + jitter(0.14); };
    std::vector<LabelledPoint> points;
    for (int label = 0; label < 2; ++label)
        for (int i = 0; i < pointsPerShape; ++i) {
            const LabelledPoint middle = middleOfCloud(label);
            const double x1 = middle.x1 + bell();
            points.push_back({x1, middle.x2 + bell(), label});
        }
    return points;
}

} // namespace

std::string_view name(Generator generator) {
    switch (generator) {
    case Generator::Parabolas:
        return "parabolas";
    case Generator::Xor:
        return "xor";
    case Generator::Circles:
        return "circles";
    case Generator::Moons:
        return "moons";
    case Generator::Spirals:
        return "spirals";
    case Generator::Gaussians:
        return "gaussians";
    }
    return "parabolas";
}

std::optional<Generator> generatorNamed(std::string_view wanted) {
    const auto* found = std::find_if(allGenerators.begin(), allGenerators.end(),
                                     [wanted](Generator each) { return name(each) == wanted; });
    if (found == allGenerators.end())
        return std::nullopt;
    return *found;
}

int sizeOf(Generator generator) {
    if (generator == Generator::Xor)
        return 4;
    return 2 * (generator == Generator::Parabolas ? pointsPerParabola : pointsPerShape);
}

DataSet generate(Generator generator) {
    switch (generator) {
    case Generator::Parabolas: {
        DataSet data = dataSetOf(parabolas());
        data.trace = Trace::Curve;
        return data;
    }
    case Generator::Xor:
        return dataSetOf({onCorner(0), onCorner(1), onCorner(2), onCorner(3)});
    case Generator::Circles:
        return dataSetOf(circles());
    case Generator::Moons:
        return dataSetOf(moons());
    case Generator::Spirals:
        return dataSetOf(spirals());
    case Generator::Gaussians:
        return dataSetOf(gaussians());
    }
    return {};
}

} // namespace tanhgram

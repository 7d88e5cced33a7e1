// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/generators.h"

#include <algorithm>
#include <cmath>
#include <numbers>
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
        for (int i = 0; i < pointsPerParabola; ++i) {
            const double x1 = i == pointsPerParabola - 1 ? 1 : -1 + i * (2.0 / (pointsPerParabola - 1));
            points.push_back({x1, x1 * x1 - 0.5 * label, label});
        }
    return points;
}

std::vector<LabelledPoint> circles() {
    Jitter jitter;
    std::vector<LabelledPoint> points;
    for (int label = 0; label < 2; ++label)
        for (int i = 0; i < pointsPerShape; ++i) {
            const double angle = 2 * std::numbers::pi * i / pointsPerShape;
            const double radius = (label == 0 ? 0.85 : 0.4) + jitter(0.08);
            points.push_back({radius * std::cos(angle), radius * std::sin(angle), label});
        }
    return points;
}

std::vector<LabelledPoint> moons() {
    Jitter jitter;
    std::vector<LabelledPoint> points;
    for (int label = 0; label < 2; ++label)
        for (int i = 0; i < pointsPerShape; ++i) {
            const double angle = std::numbers::pi * i / (pointsPerShape - 1);
            const double side = label == 0 ? 1 : -1;
            const double x1 = side * (0.55 * std::cos(angle) - 0.25) + jitter(0.06);
            const double x2 = side * (0.6 * std::sin(angle) - 0.12) + jitter(0.06);
            points.push_back({x1, x2, label});
        }
    return points;
}

std::vector<LabelledPoint> spirals() {
    Jitter jitter;
    std::vector<LabelledPoint> points;
    for (int label = 0; label < 2; ++label)
        for (int i = 0; i < pointsPerShape; ++i) {
            const double share = static_cast<double>(i) / pointsPerShape;
            const double angle = 3.5 * std::numbers::pi * share + std::numbers::pi * label;
            const double radius = 0.08 + 0.85 * share;
            points.push_back(
                {radius * std::cos(angle) + jitter(0.02), radius * std::sin(angle) + jitter(0.02), label});
        }
    return points;
}

// Sums of four uniform displacements: bell-shaped, and bounded so that the clouds stay inside [-1, 1]^2.
std::vector<LabelledPoint> gaussians() {
    Jitter jitter;
    const auto bell = [&] { return jitter(0.14) + jitter(0.14) + jitter(0.14) + jitter(0.14); };
    std::vector<LabelledPoint> points;
    for (int label = 0; label < 2; ++label)
        for (int i = 0; i < pointsPerShape; ++i) {
            const double centre = label == 0 ? -0.4 : 0.4;
            const double x1 = centre + bell();
            points.push_back({x1, centre + bell(), label});
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

DataSet generate(Generator generator) {
    switch (generator) {
    case Generator::Parabolas: {
        DataSet data = dataSetOf(parabolas());
        data.trace = Trace::Curve;
        return data;
    }
    case Generator::Xor:
        return dataSetOf({{1, 1, 1}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
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

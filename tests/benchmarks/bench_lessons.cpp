// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/reader.h"

#include <QString>
#include <benchmark/benchmark.h>

using namespace tanhgram;

namespace {

QString step(int number) {
    return QString("### Step %1\n\nThe bias b₁₁ moves every point by the same amount. Look at the **grid**, "
                   "at the\n"
                   "numbers under the axes, and at where the two curves lie; then answer.\n\n```lesson\n"
                   "id = \"step-%1\"\nset = { w21 = %2, b11 = -0.5, activation = \"tanh\" }\n"
                   "figures = [\"hidden\", \"input\"]\nhints = [\"Look at the axes.\", \"Add b₁₁ to x₁.\"]\n"
                   "explanation = \"Every point moves by the same amount, so shapes stay as they are.\"\n\n"
                   "[animate]\nname = \"w11\"\nfrom = 1\nto = -1\n\n[question]\nprompt = \"What changes?\"\n"
                   "options = [\n    { text = \"The shape\", feedback = \"Look at the cells.\" },\n"
                   "    { text = \"The place\", right = true },\n    { text = \"Nothing\" },\n]\n```\n\n")
        .arg(number)
        .arg(number % 7 / 10.0);
}

// Every tenth step also has a goal and a solution, which the check tries on the 2000 points.
QString goal() {
    return "### Separate\n\nMove the line.\n\n```lesson\nid = \"goal-%1\"\n"
           "set = { activation = \"tanh\", hidden.0.weights = [[-3, 3], [-3, -3]], hidden.0.biases = [1, "
           "-1], "
           "output.weights = [0, 1], output.bias = 0 }\ngoal = { accuracy = 1.0, margin = 0.1 }\n"
           "solution = { w13 = -1.8, w23 = 1.8, b13 = 1.6 }\n```\n\n";
}

QString lessonOf(int steps) {
    QString text =
        "+++\ntitle = \"Long\"\n\n[experiment]\ndata = \"parabolas\"\n+++\n\n# Long\n\n## All of it\n\n";
    for (int i = 0; i < steps; ++i)
        text += i % 10 == 9 ? goal().arg(i) : step(i);
    return text;
}

void checkLesson(benchmark::State& state) {
    const QString text = lessonOf(static_cast<int>(state.range(0)));
    if (!parseLesson(text).diagnostics.empty())
        state.SkipWithError("the lesson of the benchmark has mistakes");
    for (auto _ : state)
        benchmark::DoNotOptimize(parseLesson(text));
}

} // namespace

BENCHMARK(checkLesson)->Arg(50)->Arg(500)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/inputs.h"
#include "app/commands/verbs.h"
#include "core/code/keras.h"
#include "core/code/numpy.h"
#include "core/code/pytorch.h"

#include <algorithm>
#include <array>

namespace tanhgram {

namespace {

struct Library {
    const char* name;
    std::string (*script)(const Experiment& experiment);
};

constexpr std::array libraries{Library{"keras", kerasScript}, Library{"pytorch", pytorchScript},
                               Library{"numpy", numpyScript}};

int writeCode(const Arguments& arguments, Console& console) {
    const QString wanted = arguments.value("--to");
    const auto library = std::ranges::find(libraries, wanted, &Library::name);
    if (library == libraries.end())
        return usageError(console, (wanted.isEmpty()
                                        ? QString("'code' needs --to")
                                        : QString("there is no library '%1' for --to, only").arg(wanted)) +
                                       " keras, pytorch or numpy");
    const Needed<Experiment> experiment = neededExperiment(arguments, console);
    if (!experiment)
        return experiment.exitCode;
    console.out << QString::fromStdString(library->script(*experiment));
    return success;
}

} // namespace

Verb codeVerb() {
    return {.name = "code",
            .operands = "EXPERIMENT",
            .summary = "Write a Python script that does the same training.",
            .options = {{"--to", "LIBRARY", "for keras, pytorch or numpy"}, setOption()},
            .run = writeCode};
}

} // namespace tanhgram

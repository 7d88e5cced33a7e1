// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/reader/unwise.h"

#include "lessons/goal.h"
#include "lessons/questions/check.h"

namespace tanhgram {

namespace {

void warn(const Step& step, const Text& message, Diagnostics& problems) {
    problems.push_back(warning(Problem::Unwise, step.position, message));
}

void checkPrediction(const Step& step, Diagnostics& problems) {
    const bool predicts = step.question && isPrediction(*step.question);
    if (predicts && step.then.empty() && !step.animation)
        warn(step,
             phrase("Message",
                    "nothing happens after this prediction; give the step then = { ... } or [animate]"),
             problems);
    if (!predicts && !step.then.empty())
        problems.push_back(error(
            Problem::MissingKey, step.position,
            phrase("Message", "'then' happens once a prediction is made; ask for one with a question of "
                              "the kind \"predict\", or write 'set'")));
}

void checkGoalAndSolution(const Step& step, Diagnostics& problems) {
    if (step.goal && mustBeWorkedFor(*step.goal) && step.solution.empty() && !step.train)
        warn(step,
             phrase("Message", "this step has a goal but no [solution]; without one nobody can check that it "
                               "can be reached"),
             problems);
    if (!step.goal && !step.solution.empty())
        warn(step, phrase("Message", "this step has a solution but no [goal] that it reaches"), problems);
}

} // namespace

void checkWisdom(const Step& step, Diagnostics& problems) {
    if (step.text.isEmpty())
        warn(step, phrase("Message", "this step has no text; say what there is to see"), problems);
    if (step.question && step.hints.isEmpty())
        warn(step,
             phrase("Message", "this question has no hint; write hints = [\"...\"] for whoever is stuck"),
             problems);
    if (!step.question && !step.goal && !step.hints.isEmpty())
        warn(
            step,
            phrase("Message",
                   "this step has hints, but asks nothing and has no goal; ask a question or leave them out"),
            problems);
    if (step.conceal && !step.question && !step.goal)
        warn(step,
             phrase("Message",
                    "this step covers everything for good, for it asks nothing; add a question or leave out "
                    "'conceal'"),
             problems);
    checkPrediction(step, problems);
    checkGoalAndSolution(step, problems);
}

} // namespace tanhgram

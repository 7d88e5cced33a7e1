// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/questions/check.h"
#include "lessons/translation.h"

#include <algorithm>

namespace tanhgram {

namespace {

/// Notes what one step of the translation has otherwise than the same step of the original.
class StepComparison {
public:
    StepComparison(const Step& original, const Step& translation, Diagnostics& problems)
        : original_(original), translation_(translation), problems_(problems) {}

    void compare() {
        expect(same(original_.patch, translation_.patch), ofKey("set"));
        expect(same(original_.then, translation_.then), ofKey("then"));
        expect(same(original_.solution, translation_.solution), ofKey("solution"));
        expect(sameAnimation(), ofKey("animate"));
        expect(original_.figures == translation_.figures, ofKey("figures"));
        expect(original_.panel == translation_.panel, ofKey("panel"));
        expect(original_.train == translation_.train, ofKey("train"));
        expect(original_.conceal == translation_.conceal, ofKey("conceal"));
        expect(original_.goal == translation_.goal, ofKey("goal"));
        expect(original_.hints.size() == translation_.hints.size(),
               phrase("Message", "the number of hints of this step must be that of the original"));
        compareQuestions();
    }

private:
    static Text ofKey(const char* key) {
        return phrase("Message", "the '%1' of this step must be that of the original")(key);
    }

    void expect(bool isSame, const Text& wanted) {
        if (!isSame)
            problems_.push_back(error(Problem::UnknownValue, translation_.position, wanted));
    }

    static bool same(const Patch& a, const Patch& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
            return one.key == other.key && one.value == other.value;
        });
    }

    bool sameAnimation() const {
        const auto& a = original_.animation;
        const auto& b = translation_.animation;
        return a.has_value() == b.has_value() &&
               (!a || (a->key == b->key && a->from == b->from && a->to == b->to && a->seconds == b->seconds));
    }

    void compareQuestions() {
        const auto& a = original_.question;
        const auto& b = translation_.question;
        if (!a || !b)
            return expect(a.has_value() == b.has_value(),
                          phrase("Message", "the question of this step must be that of the original"));
        if (a->kind.index() != b->kind.index())
            return expect(
                false, phrase("Message", "the kind of question of this step must be that of the original"));
        std::visit([&](const auto& one) { compareKind(one, std::get<std::decay_t<decltype(one)>>(b->kind)); },
                   a->kind);
    }

    void compareKind(const ChoiceQuestion& a, const ChoiceQuestion& b) {
        const auto sameTruth = [](const Option& x, const Option& y) { return x.right == y.right; };
        expect(a.several == b.several && std::equal(a.options.begin(), a.options.end(), b.options.begin(),
                                                    b.options.end(), sameTruth),
               phrase("Message",
                      "the number of options and which of them are right must be those of the original"));
    }

    void compareKind(const NumberQuestion& a, const NumberQuestion& b) {
        expect(a.answer == b.answer && a.tolerance == b.tolerance,
               phrase("Message", "the answer and tolerance of this step must be those of the original"));
        const auto sameRange = [](const NumberFeedback& x, const NumberFeedback& y) {
            return x.from == y.from && x.to == y.to;
        };
        expect(
            std::equal(a.feedback.begin(), a.feedback.end(), b.feedback.begin(), b.feedback.end(), sameRange),
            phrase("Message", "the numbers that get feedback must be those of the original"));
    }

    // Words are what a translation is free to choose.
    void compareKind(const TextQuestion&, const TextQuestion&) {}

    void compareKind(const PredictQuestion& a, const PredictQuestion& b) {
        if (a.outcome.index() != b.outcome.index())
            return expect(
                false, phrase("Message", "the kind of prediction of this step must be that of the original"));
        std::visit(
            [&](const auto& one) { compareKind(one, std::get<std::decay_t<decltype(one)>>(b.outcome)); },
            a.outcome);
    }

    const Step& original_;
    const Step& translation_;
    Diagnostics& problems_;
};

// Steps that only one of the two has, each at the place where it should be, or stands in vain.
bool compareIds(const Lesson& original, const Lesson& translation, Diagnostics& problems) {
    const std::size_t before = problems.size();
    Position place{2, 1};
    for (const StepIndex index : stepOrder(original)) {
        const Step& step = stepAt(original, index);
        if (const Step* found = stepWithId(translation, step.id))
            place = found->position;
        else
            problems.push_back(
                error(Problem::MissingKey, place,
                      phrase("Message", "the step '%1' of the original is missing after this")(step.id)));
    }
    for (const StepIndex index : stepOrder(translation)) {
        const Step& step = stepAt(translation, index);
        if (stepWithId(original, step.id) == nullptr)
            problems.push_back(
                error(Problem::UnknownKey, step.position,
                      phrase("Message", "the original has no step '%1'; leave it out")(step.id)));
    }
    return problems.size() == before;
}

void compareOrder(const Lesson& original, const Lesson& translation, Diagnostics& problems) {
    const auto there = stepOrder(original);
    const auto here = stepOrder(translation);
    for (std::size_t i = 0; i < there.size(); ++i) {
        const Step& wanted = stepAt(original, there[i]);
        const Step& found = stepAt(translation, here[i]);
        if (wanted.id != found.id || there[i].section != here[i].section) {
            problems.push_back(
                error(Problem::WrongShape, found.position,
                      phrase("Message", "in the original the step '%1' stands here, in section "
                                        "%2")(wanted.id, there[i].section + 1)));
            return;
        }
    }
}

} // namespace

Diagnostics compareTranslation(const Lesson& original, const QString& originalFingerprint,
                               const Lesson& translation) {
    Diagnostics problems;
    if (!(original.start == translation.start))
        problems.push_back(error(Problem::UnknownValue, {2, 1},
                                 phrase("Message", "the [experiment] must be that of the original")));
    if (translation.translates != originalFingerprint)
        problems.push_back(warning(
            Problem::Unwise, {2, 1},
            (translation.translates.isEmpty()
                 ? phrase("Message", "this translation does not say which text it was made from; compare the "
                                     "two, then write translates = \"%1\"")
                 : phrase("Message",
                          "the original has changed since this was translated; compare the two, then "
                          "write translates = \"%1\""))(originalFingerprint.toStdString())));
    if (compareIds(original, translation, problems))
        compareOrder(original, translation, problems);
    for (const StepIndex index : stepOrder(original)) {
        const Step& step = stepAt(original, index);
        if (const Step* found = stepWithId(translation, step.id))
            StepComparison(step, *found, problems).compare();
    }
    return problems;
}

} // namespace tanhgram

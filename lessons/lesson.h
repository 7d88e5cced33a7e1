// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/patch.h"
#include "lessons/goals/kinds.h"
#include "lessons/questions/kinds.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace tanhgram {

/// A value that a step lets the student sweep: played from `from` to `to` in `seconds`, or dragged.
struct Animation {
    std::string key;
    double from = 0;
    double to = 0;
    double seconds = 4;
    Position position;
};

/// What a step asks.
struct Question {
    QString prompt;
    QuestionKind kind;
};

/// A state of the experiment to reach, watched live; every condition must hold.
struct Goal {
    std::vector<GoalCondition> conditions;

    bool operator==(const Goal&) const = default;
};

/// A Markdown text as it stands in the lesson file: its lines there, or where the value of its key begins.
struct PlacedText {
    QString markdown;
    std::vector<int> lines; ///< the file's line of each line of prose; empty for the text of a key
    Position position;
};

/// One sub-step: what it does when entered, what it says, and what it asks.
struct Step {
    std::string id;
    QString title;
    QString text;                    ///< Markdown, without the lesson block
    std::vector<PlacedText> written; ///< every text of the step, with its place
    Position position;               ///< of its heading
    int blockLine = 1;               ///< on which the TOML of its lesson block begins
    Patch patch;                     ///< applied on entry, on top of all steps before it
    std::optional<Animation> animation;
    Patch then;                       ///< applied once the student has committed to a prediction
    std::vector<std::string> figures; ///< names from the catalogue, the main one first; empty: as before
    std::string panel;                ///< the tab in front below the figures; empty: as before
    bool train = false;               ///< entering the step trains its network from the state it sets
    std::optional<Question> question;
    std::optional<Goal> goal;
    Patch solution; ///< reaches `goal` from the step's own state
    QStringList hints;
    QString explanation;
    bool conceal = false; ///< until the question is answered, weights and activation stay covered
};

/// A numbered question (or the introduction): a heading with sub-steps.
struct Section {
    QString title;
    std::vector<Step> steps;
};

struct Lesson {
    QString id; ///< under which students' work is kept; its file's NAME unless it says otherwise
    QString title;
    QString summary;
    QString language;
    QString translates; ///< of a translation: the fingerprint of the original's text it was made from
    QStringList authors;
    QString credits; ///< whose ideas the lesson follows
    QString licence;
    int minutes = 0;
    QString folder; ///< where its pictures are; empty if it did not come from a file
    Experiment start;
    std::vector<Section> sections;
};

/// Where a step is: its section and its place there, both from 0.
struct StepIndex {
    std::size_t section = 0;
    std::size_t step = 0;

    auto operator<=>(const StepIndex&) const = default;
};

/// Every step's place, in reading order.
std::vector<StepIndex> stepOrder(const Lesson& lesson);

/// The step at that place.
const Step& stepAt(const Lesson& lesson, StepIndex index);

/// The step with that id; null if the lesson has none.
const Step* stepWithId(const Lesson& lesson, const std::string& id);

/// The experiment a step starts from: the lesson's own, then the patches of every step up to and including
/// this one (everything that earlier steps let happen counts as having happened). The reader has checked that
/// all of them apply.
Experiment experimentAt(const Lesson& lesson, StepIndex index);

/// `experiment` once everything has happened that the step lets happen: what follows a prediction, and the
/// animation, played to its end.
Experiment afterStep(const Experiment& experiment, const Step& step);

/// The figures a step shows: its own, or those of the nearest step before it that names any; empty if none.
std::vector<std::string> figuresAt(const Lesson& lesson, StepIndex index);

/// The tab in front at a step: its own, or that of the nearest step before it that names one; empty if none.
std::string panelAt(const Lesson& lesson, StepIndex index);

} // namespace tanhgram
